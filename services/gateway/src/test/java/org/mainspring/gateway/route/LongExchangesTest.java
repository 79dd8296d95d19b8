package org.mainspring.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.gateway.Door;
import org.mainspring.gateway.StubService;
import org.mainspring.gateway.StubServices;
import org.mainspring.gateway.Wire;
import org.mainspring.gateway.door.FrontDoor;

/** Files that take long to arrive, and streams that do not end. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class LongExchangesTest {

    private static final int MEGABYTE = 1 << 20;

    @Inject
    FrontDoor frontDoor;

    StubService registry;
    private Door door;

    @BeforeEach
    void knock() {
        door = new Door(frontDoor.port());
    }

    private static String head(String path, int length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length
                + "\r\nConnection: close\r\n\r\n";
    }

    @Test
    void a_file_may_be_larger_than_any_other_body() throws Exception {
        byte[] file = new byte[3 * MEGABYTE];

        assertEquals(
                file.length,
                Door.json(door.send("POST", "/registry/v1/imports?kind=ORGANIZATION", BodyPublishers.ofByteArray(file)))
                        .getInteger("body"));
        for (String path :
                new String[] {"/registry/v1/organizations", "/registry/v1/imports/1/cancel", "/v1/imports"}) {
            assertEquals(
                    413,
                    door.send("POST", path, BodyPublishers.ofByteArray(file)).statusCode(),
                    path);
        }
        assertEquals(
                413,
                door.send("PUT", "/registry/v1/imports", BodyPublishers.ofByteArray(file))
                        .statusCode());
    }

    @Test
    void but_not_larger_than_files_may_be() throws Exception {
        byte[] file = new byte[9 * MEGABYTE];

        assertEquals(
                413,
                door.send("POST", "/registry/v1/imports", BodyPublishers.ofByteArray(file))
                        .statusCode());
    }

    @Test
    void whoever_brings_a_file_at_some_speed_has_longer_than_a_request_may_take() throws Exception {
        String part = "x".repeat(MEGABYTE);
        try (Wire wire = new Wire(frontDoor.port())) {
            wire.send(head("/registry/v1/imports", 4 * MEGABYTE));
            for (int i = 0; i < 4; i++) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
                wire.send(part);
            }
            String answer = wire.readAll();

            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
            assertEquals(
                    4 * MEGABYTE, new JsonObject(answer.substring(answer.indexOf("\r\n\r\n") + 4)).getInteger("body"));
        }
    }

    @Test
    void whoever_drips_it_has_not() throws Exception {
        try (Wire wire = new Wire(frontDoor.port())) {
            wire.send(head("/registry/v1/imports", 4 * MEGABYTE) + "x");

            assertTrue(wire.readAll().startsWith("HTTP/1.1 408"));
        }
    }

    @Test
    void readers_of_events_keep_nobody_else_waiting() throws Exception {
        List<Wire> readers = new ArrayList<>();
        try {
            for (int i = 0; i < 80; i++) {
                Wire reader = new Wire(frontDoor.port());
                readers.add(reader);
                reader.send("GET /registry/v1/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n");
                reader.readUntil("data: 1\n\n");
            }

            assertEquals(200, door.get("/registry/v1/large").statusCode());
        } finally {
            for (Wire reader : readers) {
                reader.close();
            }
        }
    }

    @Test
    void beyond_so_many_readers_the_next_is_told_so() throws Exception {
        List<Wire> readers = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Wire reader = new Wire(frontDoor.port());
                readers.add(reader);
                reader.send("GET /funding/v1/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n");
                reader.readUntil("data: 1\n\n");
            }

            assertEquals(
                    503,
                    door.get("/funding/v1/echo", "Accept", "text/event-stream").statusCode());
        } finally {
            for (Wire reader : readers) {
                reader.close();
            }
        }
    }

    @Test
    void a_reader_says_from_where_it_goes_on() throws Exception {
        JsonObject seen =
                Door.json(door.get("/registry/v1/echo", "Accept", "text/event-stream", "Last-Event-ID", "42"));

        assertEquals(
                "42",
                seen.getJsonObject("headers").getJsonArray("last-event-id").getString(0));
        assertEquals(
                "text/event-stream",
                seen.getJsonObject("headers").getJsonArray("accept").getString(0));
    }
}
