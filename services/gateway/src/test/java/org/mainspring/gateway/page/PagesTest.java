package org.mainspring.gateway.page;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainspring.gateway.Door;
import org.mainspring.gateway.StubServices;
import org.mainspring.gateway.door.FrontDoor;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class PagesTest {

    @Inject
    FrontDoor frontDoor;

    @TestHTTPResource(value = "/", management = true)
    URL management;

    private Door door;

    @BeforeEach
    void knock() {
        door = new Door(frontDoor.port());
    }

    private HttpResponse<String> awaitDocument(String address) {
        return await().ignoreExceptions()
                .until(() -> door.get(address), seen -> seen.body().contains("funding_listProgrammes"));
    }

    private String management(String path) throws IOException {
        try (var stream = new URL(management + path.substring(1)).openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_merged_document_is_served_with_what_is_there() throws Exception {
        HttpResponse<String> response = awaitDocument("/openapi.json");
        String tag = response.headers().firstValue("etag").orElseThrow();
        JsonObject document = Door.json(response);

        assertTrue(document.getJsonObject("paths").containsKey("/registry/v1/organizations"));
        assertEquals(
                "[\"events\"]", document.getJsonArray("x-mainspring-missing").encode());
        assertEquals(304, door.get("/openapi.json", "If-None-Match", tag).statusCode());
        assertTrue(awaitDocument("/openapi.yaml").body().startsWith("openapi: 3.1.0"));
    }

    @Test
    void the_front_page_leads_to_everything() throws Exception {
        awaitDocument("/openapi.json");
        String page = door.get("/", "Accept", "text/html").body();

        for (String address : new String[] {
            "/docs",
            "/openapi.json",
            "/openapi.yaml",
            "/problems",
            "/readme",
            "/registry/v1/organizations",
            "/registry/v1/changes",
            "/funding/v1/programmes"
        }) {
            assertTrue(page.contains("href=\"" + address + "\""), address);
        }
        assertTrue(page.contains("<span class=\"health down\">down</span>"));
        assertTrue(page.contains("<title>Mainspring 产业创新开放平台</title>"));
        assertTrue(page.contains("<span class=\"health up\">up</span>"));
    }

    @Test
    void programs_get_the_front_page_as_json() throws Exception {
        awaitDocument("/openapi.json");
        JsonObject services =
                Door.json(door.get("/", "Accept", "application/json")).getJsonObject("services");

        assertEquals("up", services.getJsonObject("registry").getString("health"));
        assertEquals("down", services.getJsonObject("events").getString("health"));
        assertEquals(
                "[\"/registry/v1/changes\"]",
                services.getJsonObject("registry").getJsonArray("changes").encode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs",
                "/docs/",
                "/docs/swagger-ui-bundle.js",
                "/docs/start.js",
                "/problems",
                "/problems/bad-gateway",
                "/problems/idempotency-key-reused",
                "/style.css",
                "/favicon.svg",
                "/robots.txt"
            })
    void pages_have_a_strict_policy_and_can_be_revalidated(String address) throws Exception {
        HttpResponse<String> page = door.get(address, "Accept-Encoding", "gzip");
        String policy = page.headers().firstValue("content-security-policy").orElseThrow();
        String tag = page.headers().firstValue("etag").orElseThrow();

        assertEquals(200, page.statusCode());
        assertTrue(policy.startsWith("default-src 'none';"));
        assertTrue(policy.contains("frame-ancestors 'none'"));
        assertFalse(policy.matches(".*script-src[^;]*'unsafe.*"));
        assertEquals(
                "nosniff", page.headers().firstValue("x-content-type-options").orElseThrow());
        assertEquals("gzip", page.headers().firstValue("content-encoding").orElseThrow());
        assertEquals(304, door.get(address, "If-None-Match", tag).statusCode());
        assertEquals(405, door.send("POST", address, BodyPublishers.noBody()).statusCode());
        assertEquals("", door.send("HEAD", address, BodyPublishers.noBody()).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0.0", "*;q=0", "identity", "identity, gzip;q=0.5", "gzip;q=0, *"})
    void who_does_not_want_it_compressed_gets_it_plain(String codings) throws Exception {
        HttpResponse<String> page = door.get("/style.css", "Accept-Encoding", codings, "If-None-Match", "\"x\"");

        assertFalse(page.headers().map().containsKey("content-encoding"));
        assertTrue(page.body().contains("{"));
    }

    @Test
    void no_page_has_an_inline_script() throws Exception {
        assertFalse(door.get("/docs").body().matches("(?s).*<script(?! src=).*"));
        assertTrue(door.get("/docs/start.js").body().contains("\"/registry/openapi?format=json\""));
    }

    @Test
    void every_problem_type_has_a_page() throws Exception {
        HttpResponse<String> page = door.get("/problems/gateway-timeout");

        assertTrue(page.body().contains("<td>504</td>"));
        assertTrue(page.body().contains("<title>gateway-timeout · Mainspring</title>"));
        assertEquals(404, door.get("/problems/no-such-thing").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics", "/q/dev-ui", "/q", "/nowhere", "/Registry/v1", "//registry/v1"})
    void what_is_not_there_is_a_404_problem(String address) throws Exception {
        HttpResponse<String> response = door.get(address);

        assertEquals(404, response.statusCode());
        assertEquals("/problems/not-found", Door.json(response).getString("type"));
    }

    @Test
    void ready_does_not_wait_for_services_but_tells_of_them() throws Exception {
        assertEquals(502, door.get("/events/v1/events").statusCode());
        String ready = management("/health/ready");

        assertTrue(ready.contains("\"status\": \"UP\""), ready);
        assertTrue(ready.contains("\"events\": \"down\""), ready);
        String metrics = management("/metrics");
        assertTrue(
                metrics.contains("mainspring_gateway_upstream_errors_total{kind=\"unreachable\",route=\"events\""),
                metrics);
    }
}
