package org.mainspring.gateway.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mainspring.gateway.StubServices;
import org.mainspring.gateway.Wire;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class CorsTest {

    @Inject
    FrontDoor door;

    private String ask(String method, String... headers) throws IOException {
        return Wire.exchange(
                door.port(), Wire.get("/registry/v1/tagged", headers).replaceFirst("GET", method));
    }

    @Test
    void a_page_of_a_listed_origin_may_read_but_never_with_credentials() throws IOException {
        String answer = ask("GET", "Origin: https://app.example");

        assertTrue(answer.contains("access-control-allow-origin: https://app.example\r\n"), answer);
        assertTrue(answer.contains("vary: origin"), answer);
        assertFalse(answer.contains("access-control-allow-credentials"), answer);
    }

    @Test
    void and_may_ask_first() throws IOException {
        String answer = ask("OPTIONS", "Origin: https://app.example", "Access-Control-Request-Method: POST");

        assertTrue(answer.startsWith("HTTP/1.1 204"), answer);
        assertTrue(answer.contains("access-control-allow-methods: GET, HEAD, POST"), answer);
    }

    @Test
    void any_other_may_not() throws IOException {
        for (String origin : new String[] {"https://evil.example", "null", "https://app.example.evil.example"}) {
            String read = ask("GET", "Origin: " + origin);
            String first = ask("OPTIONS", "Origin: " + origin, "Access-Control-Request-Method: POST");

            assertTrue(read.startsWith("HTTP/1.1 200"), read);
            assertFalse(read.contains("access-control-allow"), read);
            assertTrue(first.startsWith("HTTP/1.1 403"), first);
            assertFalse(first.contains("access-control-allow"), first);
        }
        assertEquals(-1, ask("GET").indexOf("access-control"));
    }
}
