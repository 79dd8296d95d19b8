package org.mainspring.gateway.route;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainspring.gateway.StubServices;
import org.mainspring.gateway.Wire;
import org.mainspring.gateway.door.FrontDoor;

/** An answer without a body ends with its head, and the next one begins right after it. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class BodilessTest {

    @Inject
    FrontDoor door;

    @ParameterizedTest
    @CsvSource({
        "GET, tagged, 304",
        "HEAD, tagged, 304",
        "GET, nothing, 204",
        "HEAD, nothing, 204",
        "HEAD, large, 200",
        "HEAD, chunked, 200",
        "HEAD, fail, 500",
        "HEAD, break, 502",
    })
    void its_connection_can_be_used_again(String method, String place, int status) throws IOException {
        try (Wire wire = new Wire(door.port())) {
            wire.send(
                    method + " /registry/v1/" + place + " HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: \"7\"\r\n\r\n");
            String head = wire.readUntil("\r\n\r\n");
            wire.send(Wire.get("/registry/v1/tagged"));
            String next = wire.readAll();

            assertTrue(head.startsWith("HTTP/1.1 " + status + " "), head);
            assertFalse(head.contains("transfer-encoding"), head);
            assertTrue(next.startsWith("HTTP/1.1 200 ") && next.endsWith("{\"version\":7}"), next);
        }
    }
}
