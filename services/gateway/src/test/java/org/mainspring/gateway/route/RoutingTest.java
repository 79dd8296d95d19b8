package org.mainspring.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.gateway.Door;
import org.mainspring.gateway.StubService;
import org.mainspring.gateway.StubServices;
import org.mainspring.gateway.Wire;
import org.mainspring.gateway.door.FrontDoor;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class RoutingTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Inject
    FrontDoor frontDoor;

    StubService registry;
    private Door door;

    @BeforeEach
    void knock() {
        door = new Door(frontDoor.port());
    }

    private static String header(JsonObject seen, String name) {
        return seen.getJsonObject("headers").getJsonArray(name).getString(0);
    }

    @Test
    void the_first_segment_names_the_service_and_the_path_stays_as_it_is() throws Exception {
        JsonObject seen = Door.json(door.get("/funding/v1/programmes/x%2Fy?q=a%20b&kind=GRANT"));

        assertEquals("funding", seen.getString("service"));
        assertEquals("/funding/v1/programmes/x%2Fy?q=a%20b&kind=GRANT", seen.getString("uri"));
    }

    @Test
    void methods_and_bodies_pass() throws Exception {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            JsonObject seen = Door.json(door.send(
                    method, "/registry/v1/echo", BodyPublishers.ofString("思源"), "Content-Type", "application/json"));

            assertEquals(method, seen.getString("method"));
            assertEquals(6, seen.getInteger("body"));
            assertEquals("application/json", header(seen, "content-type"));
        }
    }

    @Test
    void a_chunked_body_passes() throws Exception {
        JsonObject seen = Door.json(door.send(
                "POST",
                "/registry/v1/echo",
                BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(new byte[200_000]))));

        assertEquals(200_000, seen.getInteger("body"));
    }

    @Test
    void head_has_the_headers_and_no_body() throws Exception {
        HttpResponse<String> response = door.send("HEAD", "/registry/v1/large", BodyPublishers.noBody());

        assertEquals(200, response.statusCode());
        assertEquals("\"7\"", response.headers().firstValue("etag").orElseThrow());
        assertEquals("", response.body());
    }

    @Test
    void validators_pass_both_ways() throws Exception {
        assertEquals(200, door.get("/registry/v1/tagged").statusCode());

        HttpResponse<String> again = door.get("/registry/v1/tagged", "If-None-Match", "\"7\"");

        assertEquals(304, again.statusCode());
        assertEquals("\"7\"", again.headers().firstValue("etag").orElseThrow());
        assertEquals(204, door.get("/registry/v1/nothing").statusCode());
    }

    @Test
    void a_location_leads_back_to_the_gateway() throws Exception {
        HttpResponse<String> created = door.send("POST", "/registry/v1/created", BodyPublishers.noBody());

        assertEquals(
                "/registry/v1/things/1",
                created.headers().firstValue("location").orElseThrow());
    }

    @Test
    void a_sane_request_id_is_kept_and_any_other_replaced() throws Exception {
        HttpResponse<String> sane = door.get("/registry/v1/echo", "X-Request-Id", "order-66.b");
        HttpResponse<String> odd = door.get("/registry/v1/echo", "X-Request-Id", "<script>");

        assertEquals("order-66.b", header(Door.json(sane), "x-request-id"));
        assertEquals("order-66.b", sane.headers().firstValue("x-request-id").orElseThrow());
        assertTrue(header(Door.json(odd), "x-request-id").matches("[0-9a-f]{32}"));
        assertEquals(
                header(Door.json(odd), "x-request-id"),
                odd.headers().firstValue("x-request-id").orElseThrow());
    }

    @Test
    void a_trace_goes_on_in_the_service() throws Exception {
        JsonObject seen = Door.json(door.get(
                "/registry/v1/echo", "traceparent", "00-" + TRACE + "-b7ad6b7169203331-01", "tracestate", "a=b"));
        JsonObject lost = Door.json(door.get("/registry/v1/echo", "traceparent", "00-x", "tracestate", "a=b"));

        assertTrue(header(seen, "traceparent").matches("00-" + TRACE + "-(?!b7ad6b7169203331)[0-9a-f]{16}-01"));
        assertEquals("a=b", header(seen, "tracestate"));
        assertTrue(header(lost, "traceparent").matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
        assertFalse(lost.getJsonObject("headers").containsKey("tracestate"));
    }

    @Test
    void only_headers_that_concern_the_service_reach_it() throws Exception {
        String answer = Wire.exchange(
                frontDoor.port(),
                Wire.get(
                        "/registry/v1/echo",
                        "X-Forwarded-For: 6.6.6.6",
                        "X-Forwarded-Prefix: /admin",
                        "Forwarded: for=6.6.6.6",
                        "X-Mainspring-Role: registry-officer",
                        "Proxy-Authorization: Basic eA==",
                        "X-Hop: 1",
                        "Connection: X-Hop",
                        "TE: trailers",
                        "Upgrade: websocket",
                        "Authorization: Bearer token"));
        JsonObject headers = new JsonObject(answer.substring(answer.indexOf("\r\n\r\n") + 4)).getJsonObject("headers");

        assertEquals("[\"127.0.0.1\"]", headers.getJsonArray("x-forwarded-for").encode());
        assertEquals("[\"http\"]", headers.getJsonArray("x-forwarded-proto").encode());
        assertEquals("[\"Bearer token\"]", headers.getJsonArray("authorization").encode());
        assertEquals(
                "[\"" + registry.url().substring(7) + "\"]",
                headers.getJsonArray("host").encode());
        assertEquals(
                java.util.Set.of(
                        "x-forwarded-for", "x-forwarded-proto", "authorization", "host", "x-request-id", "traceparent"),
                headers.fieldNames());
    }

    @Test
    void only_headers_that_concern_the_client_reach_it() throws Exception {
        HttpResponse<String> response = door.get("/registry/v1/fail", "X-Request-Id", "mine");

        assertEquals(500, response.statusCode());
        assertEquals("[mine]", response.headers().allValues("x-request-id").toString());
        for (String name : new String[] {"x-secret", "keep-alive", "connection", "access-control-allow-origin"}) {
            assertTrue(response.headers().firstValue(name).isEmpty(), name);
        }
    }

    @Test
    void raw_chinese_in_a_url_reaches_the_service_encoded() throws Exception {
        byte[] utf8 = "/registry/v1/echo?q=思源".getBytes(StandardCharsets.UTF_8);

        String answer = Wire.exchange(frontDoor.port(), Wire.get(new String(utf8, StandardCharsets.ISO_8859_1)));

        assertTrue(answer.contains("q=%E6%80%9D%E6%BA%90"), answer);
    }

    @Test
    void long_json_is_compressed_for_those_who_accept_it() throws Exception {
        HttpResponse<String> zipped = door.get("/registry/v1/large", "Accept-Encoding", "gzip");
        HttpResponse<String> plain = door.get("/registry/v1/large");
        HttpResponse<String> small = door.get("/registry/v1/tagged", "Accept-Encoding", "gzip");

        assertEquals("gzip", zipped.headers().firstValue("content-encoding").orElseThrow());
        assertEquals("\"7\"", zipped.headers().firstValue("etag").orElseThrow());
        assertTrue(plain.body().startsWith("{\"items\":["));
        assertEquals("{\"version\":7}", small.body());
    }

    @Test
    void events_pass_as_they_come_longer_than_any_time_out() throws Exception {
        try (Wire wire = new Wire(frontDoor.port())) {
            wire.send("GET /registry/v1/stream HTTP/1.1\r\nHost: localhost\r\n"
                    + "Accept: text/event-stream\r\nAccept-Encoding: gzip\r\n\r\n");

            assertTrue(wire.readUntil("data: 1\n\n").contains("text/event-stream"));
            wire.readUntil("data: 2\n\n");
        }
        registry.awaitAbandoned("/registry/v1/stream");
    }
}
