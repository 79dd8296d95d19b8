package org.mainspring.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingTest {

    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @Test
    void what_an_unknown_peer_says_of_itself_counts_for_nothing() {
        headers.add("X-Forwarded-For", "10.9.9.9")
                .add("X-Forwarded-Proto", "https")
                .add("X-Forwarded-Host", "evil.example")
                .add("X-Forwarded-Prefix", "/admin")
                .add("Forwarded", "for=10.9.9.9")
                .add("X-Real-IP", "10.9.9.9")
                .add("X-Original-URL", "/funding/v1")
                .add("X-HTTP-Method-Override", "DELETE")
                .add("X-Mainspring-Role", "registry-officer")
                .add("X-Internal-User", "root")
                .add("Accept", "text/html");

        new Forwarding(TrustedProxies.of(Set.of())).apply(headers, "203.0.113.7");

        assertEquals(Set.of("x-forwarded-for", "x-forwarded-proto", "Accept"), headers.names());
        assertEquals("203.0.113.7", headers.get("x-forwarded-for"));
        assertEquals("http", headers.get("x-forwarded-proto"));
    }

    @ParameterizedTest
    @CsvSource({
        "'198.51.100.4', '198.51.100.4, 10.0.0.1'",
        "'6.6.6.6, 198.51.100.4', '198.51.100.4, 10.0.0.1'",
        "'6.6.6.6, 198.51.100.4, 10.0.0.2', '198.51.100.4, 10.0.0.2, 10.0.0.1'",
        "'6.6.6.6, garbage', '10.0.0.1'",
        "'', '10.0.0.1'",
        "'2001:db8::1', '2001:db8::1, 10.0.0.1'",
    })
    void of_a_trusted_proxys_chain_the_part_from_the_first_foreign_address_is_kept(String received, String sent) {
        headers.add("X-Forwarded-For", received);

        new Forwarding(TrustedProxies.of(List.of("10.0.0.0/8"))).apply(headers, "10.0.0.1");

        assertEquals(sent, headers.get("x-forwarded-for"));
    }

    @Test
    void a_trusted_proxy_may_tell_protocol_and_host() {
        headers.add("X-Forwarded-Proto", "https").add("X-Forwarded-Host", "api.example.org");

        new Forwarding(TrustedProxies.of(List.of("::1"))).apply(headers, "0:0:0:0:0:0:0:1");

        assertEquals("https", headers.get("x-forwarded-proto"));
        assertEquals("api.example.org", headers.get("x-forwarded-host"));
    }

    @Test
    void a_host_that_is_none_is_not_handed_on() {
        headers.add("X-Forwarded-Host", "a b\"><script>");

        new Forwarding(TrustedProxies.of(List.of("10.0.0.1"))).apply(headers, "10.0.0.1");

        assertNull(headers.get("x-forwarded-host"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0/8x", ""})
    void a_block_that_is_none_stops_the_start(String block) {
        assertThrows(IllegalArgumentException.class, () -> TrustedProxies.of(List.of(block)));
    }
}
