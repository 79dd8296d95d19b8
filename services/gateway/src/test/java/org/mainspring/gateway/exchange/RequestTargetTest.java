package org.mainspring.gateway.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @CsvSource({
        "/registry/v1/organizations?q=a%20b&limit=5, registry",
        "/registry, registry",
        "/registry?q=../x, registry",
        "/registry/v1/a%2Fb, registry",
        "/registry/v1/..a/b.., registry",
        "/, ''",
        "//registry/v1, ''",
    })
    void a_plain_target_is_kept_as_it_is(String raw, String segment) {
        RequestTarget target = RequestTarget.parse(raw);

        assertEquals(raw, target.uri());
        assertEquals(segment, target.firstSegment());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registry/%zz",
                "/registry?q=%",
                "/registry?q=%a",
                "/registry/%00",
                "/registry?q=%00",
                "/registry/\u0000",
                "/registry/a b",
                "/registry#part",
                "/registry/../funding/v1",
                "/registry/%2e%2e/funding",
                "/registry/..%2ffunding",
                "/registry/..%5cfunding",
                "/registry/..;/funding",
                "/registry/.",
                "/..",
                "registry",
                "*",
            })
    void a_target_two_readers_could_read_differently_is_refused(String raw) {
        Refusal refusal = assertThrows(Refusal.class, () -> RequestTarget.parse(raw));

        assertEquals(ProblemType.BAD_REQUEST, refusal.type());
    }

    @Test
    void raw_bytes_of_utf_8_are_encoded() {
        String asDecoded = new String("/registry?q=思源".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertEquals(
                "/registry?q=%E6%80%9D%E6%BA%90", RequestTarget.parse(asDecoded).uri());
    }

    @Test
    void characters_that_no_url_may_have_are_encoded() {
        assertEquals(
                "/registry?q=%22%3C%7B%5E%7D%3E%5C",
                RequestTarget.parse("/registry?q=\"<{^}>\\").uri());
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/registry/v1?q=http://x, /registry/v1?q=http://x",
        "HTTPS://example.org, /",
        "http://example.org?q=1, /?q=1",
    })
    void of_an_absolute_target_the_path_counts(String raw, String uri) {
        assertEquals(uri, RequestTarget.parse(raw).uri());
    }
}
