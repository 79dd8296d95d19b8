package org.mainspring.gateway.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    private static final String TAG = "W/\"abc\"";

    @ParameterizedTest
    @ValueSource(strings = {"W/\"abc\"", "\"abc\"", " \"a,b\" ,\"abc\", W/\"x\"", "*", " * "})
    void a_list_that_has_the_tag_or_means_any_contains_it(String header) {
        assertTrue(EntityTags.of(List.of(header)).contain(TAG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"abcd\"",
                "\"xabc\"",
                "abc",
                "\"x\"abc\"",
                "\"\\\"abc\"\"",
                "w/\"abc\"",
                "\"x\", *",
                "\"*\""
            })
    void one_that_merely_looks_like_it_does_not(String header) {
        assertFalse(EntityTags.of(List.of(header)).contain(TAG));
    }

    @Test
    void several_headers_are_one_list_and_none_names_nothing() {
        assertTrue(EntityTags.of(List.of("\"x\"", "\"abc\"")).contain(TAG));
        assertFalse(EntityTags.of(List.of()).contain(TAG));
    }
}
