package org.mainspring.gateway.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String VALID = "00-" + TRACE + "-b7ad6b7169203331-01";

    @Test
    void a_valid_trace_is_continued_in_a_span_of_its_own() {
        TraceParent trace = TraceParent.after(List.of(VALID));

        assertTrue(trace.continued());
        assertEquals(TRACE, trace.traceId());
        assertNotEquals("b7ad6b7169203331", trace.spanId());
        assertTrue(trace.header().matches("00-" + TRACE + "-[0-9a-f]{16}-01"));
    }

    @Test
    void of_the_flags_only_sampled_is_handed_on() {
        String unsampled = VALID.replace("-01", "-fe");

        assertEquals("00", TraceParent.after(List.of(unsampled)).flags());
    }

    @Test
    void a_later_version_is_understood_by_its_first_four_parts() {
        TraceParent trace = TraceParent.after(List.of("cc-" + TRACE + "-b7ad6b7169203331-01-what-comes-then"));

        assertEquals(TRACE, trace.traceId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0g"
            })
    void an_invalid_one_is_replaced(String received) {
        TraceParent trace = TraceParent.after(List.of(received));

        assertFalse(trace.continued());
        assertNotEquals(TRACE, trace.traceId());
        assertTrue(trace.header().matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void two_of_them_are_as_good_as_none() {
        assertFalse(TraceParent.after(List.of(VALID, VALID)).continued());
        assertFalse(TraceParent.after(List.of()).continued());
    }
}
