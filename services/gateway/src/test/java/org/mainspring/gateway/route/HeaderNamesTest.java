package org.mainspring.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.MultiMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderNamesTest {

    @Test
    void hop_by_hop_headers_end_here_and_so_do_those_that_connection_names() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("Connection", "keep-alive, X-Hop")
                .add("Connection", "TE")
                .add("X-Hop", "1")
                .add("TE", "trailers")
                .add("Keep-Alive", "timeout=5")
                .add("Proxy-Authorization", "Basic eA==")
                .add("Upgrade", "websocket")
                .add("Accept", "text/html");

        HeaderNames.removeHopByHop(headers);

        assertEquals(Set.of("Accept"), headers.names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authorization",
                "x-api-key",
                "host",
                "content-length",
                "x-forwarded-for",
                "x-mainspring-role",
                "if-match",
                "idempotency-key",
                "no token"
            })
    void headers_that_say_who_or_what_are_protected(String name) {
        assertTrue(HeaderNames.isProtected(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "keep-alive", "te", "upgrade", "http2-settings", "x-hop", ""})
    void what_concerns_the_hop_is_not(String name) {
        assertFalse(HeaderNames.isProtected(name));
    }
}
