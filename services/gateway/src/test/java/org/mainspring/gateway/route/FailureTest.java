package org.mainspring.gateway.route;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.gateway.Door;
import org.mainspring.gateway.StubService;
import org.mainspring.gateway.StubServices;
import org.mainspring.gateway.Wire;
import org.mainspring.gateway.door.FrontDoor;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class FailureTest {

    @Inject
    FrontDoor frontDoor;

    @Inject
    RouteMetrics metrics;

    @Inject
    Upstreams upstreams;

    StubService registry;
    private Door door;

    @BeforeEach
    void knock() {
        door = new Door(frontDoor.port());
    }

    private static void assertProblem(HttpResponse<String> response, int status, String slug) {
        JsonObject problem = Door.json(response);
        assertEquals(status, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("content-type").orElseThrow());
        assertEquals("/problems/" + slug, problem.getString("type"));
        assertEquals(status, problem.getInteger("status"));
        assertTrue(problem.getString("traceId").matches("[0-9a-f]{32}"));
    }

    @Test
    void a_dead_service_is_a_502() throws Exception {
        HttpResponse<String> response = door.get(
                "/events/v1/events?q=secret", "traceparent", "00-" + "1".repeat(32) + "-" + "2".repeat(16) + "-01");

        assertProblem(response, 502, "bad-gateway");
        assertEquals("/events/v1/events", Door.json(response).getString("instance"));
        assertEquals("1".repeat(32), Door.json(response).getString("traceId"));
    }

    @Test
    void so_is_one_that_breaks_off_before_it_answers() throws Exception {
        assertProblem(door.get("/registry/v1/break"), 502, "bad-gateway");
        assertProblem(door.send("POST", "/registry/v1/break", BodyPublishers.ofString("{}")), 502, "bad-gateway");
    }

    @Test
    void a_read_whose_connection_broke_is_sent_once_more_but_never_a_write() throws Exception {
        assertEquals("again", door.get("/registry/v1/break-first").body());
        assertProblem(door.send("POST", "/registry/v1/break-first", BodyPublishers.noBody()), 502, "bad-gateway");
    }

    @Test
    void head_is_told_by_the_status_alone() throws Exception {
        HttpResponse<String> response = door.send("HEAD", "/events/v1/events", BodyPublishers.noBody());

        assertEquals(502, response.statusCode());
        assertEquals("", response.body());
    }

    @Test
    void a_body_that_is_not_chunked_as_it_says_breaks_off_at_the_service_too() throws Exception {
        assertEquals(200, door.get("/registry/v1/tagged").statusCode());

        String answer = Wire.exchange(
                frontDoor.port(),
                "POST /registry/v1/torn/wait HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "3\r\nabc\r\nzz\r\n");

        registry.awaitAbandoned("/registry/v1/torn/wait");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertEquals(
                "up", upstreams.find("registry").orElseThrow().sight().health().label());
    }

    @Test
    void one_that_breaks_off_later_is_seen_to_break_off() {
        assertThrows(IOException.class, () -> door.get("/registry/v1/break-later"));
    }

    @Test
    void a_slow_service_is_a_504_and_need_not_go_on() throws Exception {
        assertProblem(door.get("/registry/v1/slow/wait"), 504, "gateway-timeout");

        registry.awaitAbandoned("/registry/v1/slow/wait");
    }

    @Test
    void a_service_need_not_go_on_when_the_client_has_gone() throws Exception {
        try (Wire wire = new Wire(frontDoor.port())) {
            wire.send("GET /registry/v1/gone/wait HTTP/1.1\r\nHost: localhost\r\n\r\n");
            registry.awaitArrived("/registry/v1/gone/wait");
        }

        registry.awaitAbandoned("/registry/v1/gone/wait");
    }

    @Test
    void nor_when_it_has_gone_in_the_middle_of_its_request() throws Exception {
        try (Wire wire = new Wire(frontDoor.port())) {
            wire.send("POST /registry/v1/upload/wait HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n12345");
            registry.awaitArrived("/registry/v1/upload/wait");
        }

        registry.awaitAbandoned("/registry/v1/upload/wait");
    }

    @Test
    void clients_that_leave_take_nothing_with_them() throws Exception {
        for (int round = 0; round < 6; round++) {
            Wire[] wires = new Wire[128];
            for (int i = 0; i < wires.length; i++) {
                wires[i] = new Wire(frontDoor.port());
                wires[i].send("GET /registry/v1/large HTTP/1.1\r\nHost: localhost\r\n\r\n");
            }
            for (Wire wire : wires) {
                wire.close();
            }
        }
        await().until(() -> metrics.underWay() == 0);

        for (int i = 0; i < 200; i++) {
            assertEquals(200, door.get("/registry/v1/large").statusCode());
        }
    }
}
