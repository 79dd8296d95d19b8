package org.mainspring.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vertx.core.MultiMap;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseRulesTest {

    private final Upstream registry =
            new Upstream("registry", URI.create("http://registry.internal:8081"), Clock.systemUTC());
    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @Test
    void addresses_of_the_service_become_paths() {
        headers.add("Location", "http://registry.internal:8081/registry/v1/organizations/1")
                .add("Link", "<http://registry.internal:8081/registry/v1/organizations?cursor=x>; rel=\"next\"");

        ResponseRules.apply(headers, registry);

        assertEquals("/registry/v1/organizations/1", headers.get("location"));
        assertEquals("</registry/v1/organizations?cursor=x>; rel=\"next\"", headers.get("link"));
    }

    @Test
    void addresses_elsewhere_stay() {
        headers.add("Location", "http://registry.internal:80812/x");

        ResponseRules.apply(headers, registry);

        assertEquals("http://registry.internal:80812/x", headers.get("location"));
    }

    @Test
    void the_service_does_not_say_who_may_read_in_a_browser_nor_what_it_runs_on() {
        headers.add("Access-Control-Allow-Origin", "*")
                .add("Access-Control-Allow-Credentials", "true")
                .add("Server", "quarkus")
                .add("Connection", "keep-alive");

        ResponseRules.apply(headers, registry);

        assertEquals(
                List.of("content-encoding", "x-content-type-options"),
                headers.names().stream().sorted().toList());
    }

    @Test
    void json_worth_it_is_left_to_be_compressed_and_keeps_its_strong_tag() {
        headers.add("Content-Type", "application/json")
                .add("Content-Length", "5000")
                .add("ETag", "\"7\"");

        ResponseRules.apply(headers, registry);

        assertNull(headers.get("content-encoding"));
        assertEquals("accept-encoding", headers.get("vary"));
        assertEquals("\"7\"", headers.get("etag"));
    }

    @Test
    void so_is_json_of_unknown_length() {
        headers.add("Content-Type", "application/json;charset=UTF-8");

        ResponseRules.apply(headers, registry);

        assertNull(headers.get("content-encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/event-stream", "application/x-ndjson", "application/json-seq", "image/png"})
    void streams_and_pictures_are_not_compressed(String type) {
        headers.add("Content-Type", type);

        ResponseRules.apply(headers, registry);

        assertEquals("identity", headers.get("content-encoding"));
    }
}
