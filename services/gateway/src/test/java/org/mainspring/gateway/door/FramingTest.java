package org.mainspring.gateway.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainspring.gateway.StubService;
import org.mainspring.gateway.StubServices;
import org.mainspring.gateway.Wire;

/** What is not, or hardly, HTTP; each must be answered with a problem and none with a fault of ours. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class FramingTest {

    private static final String POST = "POST /registry/v1/echo HTTP/1.1\r\nHost: localhost\r\n";

    @Inject
    FrontDoor door;

    StubService registry;

    private void assertRefused(String answer, int status, String slug) {
        String head = answer.substring(0, answer.indexOf("\r\n\r\n") + 4);
        JsonObject problem = new JsonObject(answer.substring(head.length()));
        assertTrue(head.matches("(?s)HTTP/1.[01] " + status + " .*"), answer);
        assertTrue(head.contains("content-type: application/problem+json\r\n"), answer);
        assertEquals("/problems/" + slug, problem.getString("type"));
    }

    private void assertRefusedBySending(String request, int status, String slug) throws IOException {
        assertRefused(Wire.exchange(door.port(), request), status, slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
                "Content-Length: 4\r\nContent-Length: 5\r\n\r\n1234",
                "Content-Length: 4\r\nContent-Length: 4\r\n\r\n1234",
                "Content-Length: 4, 4\r\n\r\n1234",
                "Content-Length: +4\r\n\r\n1234",
                "Content-Length: -1\r\n\r\n",
                "Content-Length: 0x4\r\n\r\n1234",
                "Content-Length: four\r\n\r\n",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                "Connection: clo se\r\nContent-Length: 0\r\n\r\n",
                "Bad Name: 1\r\nContent-Length: 0\r\n\r\n",
                "X-Nul: a\u0000b\r\nContent-Length: 0\r\n\r\n",
            })
    void a_request_whose_end_or_headers_are_in_doubt_is_refused(String rest) throws IOException {
        assertRefusedBySending(POST + "Connection: close\r\n" + rest, 400, "bad-request");
    }

    /** What stands behind it must never be read as a request: another server in the row may read it as a body. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: xchunked\r\n\r\n",
                "Transfer-Encoding: identity\r\n\r\n",
                "Transfer-Encoding: \"chunked\"\r\n\r\n",
                "Transfer-Encoding: chunked ; q=1\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n100000000\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n0 zz\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n0\u0000\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n 0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n0\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n0;a\rb\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n",
            })
    void what_follows_a_body_whose_end_is_in_doubt_is_not_answered(String rest) throws IOException {
        String answers = Wire.exchange(door.port(), POST + rest + Wire.get("/registry/v1/echo"));
        assertRefused(answers, 400, "bad-request");
        assertEquals(1, answers.split("HTTP/1.1 ", -1).length - 1, answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n",
                "Transfer-Encoding: Chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n0004;a=b\r\nabcd\r\n00;x\r\nX-Sum: 1\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nA\r\n0123456789\r\n1\r\na\r\n0\r\n\r\n",
            })
    void chunks_that_are_well_formed_are_passed_on(String rest) throws IOException {
        String next = Wire.get("/registry/v1/echo").replaceFirst("\r\n", "\r\nConnection: close\r\n");
        String answers = Wire.exchange(door.port(), POST + rest + next);
        assertEquals(2, answers.split("HTTP/1.1 200", -1).length - 1, answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a/../b\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/2.0\r\nHost: localhost\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "POST /registry/v1/echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /registry/v1/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /registry/v1?q=% HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /registry/\u0000 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /registry/../funding/v1 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /registry/%2e%2e/funding HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n",
                "hello\r\n\r\n",
            })
    void so_is_what_is_no_request_for_here(String request) throws IOException {
        assertRefusedBySending(request.replaceFirst("\r\n", "\r\nConnection: close\r\n"), 400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"authorization", "X-Api-Key", "close, Authorization", "x-forwarded-for", "Host", "If-Match"})
    void a_client_may_not_have_a_header_stripped_that_says_who_it_is(String named) throws IOException {
        assertRefusedBySending(
                POST + "Content-Length: 0\r\nAuthorization: Bearer a\r\nConnection: close\r\nConnection: " + named
                        + "\r\n\r\n",
                400,
                "bad-request");
    }

    @Test
    void nor_send_who_it_is_twice() throws IOException {
        assertRefusedBySending(
                Wire.get("/registry/v1/echo", "Authorization: Bearer a", "Authorization: Bearer b"),
                400,
                "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "BREW", "get"})
    void an_unknown_method_is_a_405(String method) throws IOException {
        String answer = Wire.exchange(door.port(), Wire.get("/registry/v1/echo").replaceFirst("GET", method));

        assertRefused(answer, 405, "method-not-allowed");
        assertTrue(answer.contains("allow: GET, HEAD, POST"), answer);
    }

    @Test
    void a_long_url_is_a_414() throws IOException {
        assertRefusedBySending(Wire.get("/registry/v1/echo?q=" + "a".repeat(10_000)), 414, "uri-too-long");
        assertRefusedBySending(Wire.get("/" + "a".repeat(500_000)), 414, "uri-too-long");
    }

    @Test
    void a_414_names_the_path_as_far_as_it_is_sane() throws IOException {
        String query = Wire.exchange(door.port(), Wire.get("/registry/v1/echo?q=" + "a".repeat(10_000)));
        String path = Wire.exchange(door.port(), Wire.get("/" + "a".repeat(10_000)));
        String bytes = Wire.exchange(door.port(), Wire.get("\u00e6".repeat(10_000)));

        assertTrue(query.contains("\"instance\":\"/registry/v1/echo\""), query);
        assertTrue(path.contains("\"instance\":\"/" + "a".repeat(255) + "\""), path);
        assertFalse(bytes.contains("instance"), bytes);
    }

    @Test
    void long_headers_are_a_431() throws IOException {
        assertRefusedBySending(
                Wire.get("/registry/v1/echo", "X-Long: " + "a".repeat(20_000)), 431, "header-fields-too-large");
        assertRefusedBySending(
                Wire.get("/registry/v1/echo", "X-Many: 1\r\n".repeat(5_000) + "X: 1"), 431, "header-fields-too-large");
    }

    @Test
    void a_large_body_is_a_413_announced_or_not() throws IOException {
        String body = "a".repeat(2_000_000);

        assertRefusedBySending(
                POST + "Connection: close\r\nContent-Length: 2000000\r\n\r\n" + body, 413, "payload-too-large");
        assertRefusedBySending(
                POST + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n1e8480\r\n" + body + "\r\n0\r\n\r\n",
                413,
                "payload-too-large");
    }

    @Test
    void a_client_that_asks_first_is_told_to_go_on_or_why_not() throws IOException {
        try (Wire wire = new Wire(door.port())) {
            wire.send(POST + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
            wire.readUntil("HTTP/1.1 100 Continue\r\n\r\n");
            wire.send("{}");
            assertTrue(wire.readUntil("\"body\":2").startsWith("HTTP/1.1 200"));
        }
        try (Wire wire = new Wire(door.port())) {
            wire.send(POST + "Expect: 100-continue\r\nContent-Length: 2000000\r\n\r\n");
            assertTrue(wire.readUntil("\r\n\r\n").startsWith("HTTP/1.1 413"));
        }
    }

    @Test
    void a_request_that_drips_is_a_408() throws Exception {
        try (Wire head = new Wire(door.port());
                Wire body = new Wire(door.port())) {
            head.send("GET / HTTP/1.1\r\nHost: loc");
            body.send(POST + "Content-Length: 10\r\n\r\n12");
            String answer = body.readAll();

            assertRefused(head.readAll(), 408, "request-timeout");
            assertRefused(answer, 408, "request-timeout");
            assertTrue(answer.contains("connection: close\r\n"), answer);
            assertTrue(answer.contains("\"instance\":\"/registry/v1/echo\""), answer);
        }
    }

    @Test
    void one_that_was_answered_before_it_drips_is_cut() throws Exception {
        try (Wire wire = new Wire(door.port())) {
            wire.send("POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n12");

            assertRefused(wire.readAll(), 404, "not-found");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n", "-1\r\n", "3\r\nabc\r\n-1\r\n", "fffffffffff\r\n", "0\r\nBad Name: 1\r\n\r\n"})
    void a_body_that_breaks_its_framing_is_a_400(String body) throws Exception {
        String head = POST + "Transfer-Encoding: chunked\r\n\r\n";
        String together = Wire.exchange(door.port(), head + body);
        String apart;
        try (Wire wire = new Wire(door.port())) {
            wire.send(head.replace("echo", "torn/wait") + "2\r\n{}\r\n");
            registry.awaitArrived("/registry/v1/torn/wait");
            wire.send(body);
            apart = wire.readAll();
        }

        for (String answer : List.of(together, apart)) {
            assertRefused(answer, 400, "bad-request");
            assertTrue(answer.contains("connection: close\r\n"), answer);
        }
        assertTrue(together.contains("\"instance\":\"/registry/v1/echo\""), together);
    }

    @Test
    void what_was_sent_before_it_is_answered_first() throws IOException {
        String answers = Wire.exchange(
                door.port(),
                "GET /registry/v1/echo?n=1 HTTP/1.1\r\nHost: localhost\r\n\r\n" + POST
                        + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + Wire.get("/registry/v1/echo?n=2"));

        assertTrue(answers.matches("(?s)HTTP/1.1 200.*n=1.*HTTP/1.1 400.*bad-request.*"), answers);
        assertFalse(answers.contains("n=2"), answers);
    }

    @Test
    void pipelined_requests_are_answered_in_order() throws IOException {
        String answers = Wire.exchange(
                door.port(),
                "GET /registry/v1/echo?n=1 HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        + "GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        + Wire.get("/registry/v1/echo?n=2"));

        assertTrue(answers.matches("(?s).*n=1.*not-found.*n=2.*"), answers);
    }

    @Test
    void http_1_0_is_served() throws IOException {
        String answer = Wire.exchange(door.port(), "GET /registry/v1/tagged HTTP/1.0\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.0 200") || answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.endsWith("{\"version\":7}"), answer);
    }
}
