package org.mainspring.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.RawHttp;
import org.mainspring.chassis.RawHttp.Answer;
import org.mainspring.testkit.TestTokens;

/** Who asks and how: headers, tokens, connections. */
@QuarkusTest
class HeaderProblemsTest extends ProblemsOverHttp {

    @Test
    void headersThatNobodyWouldSendAreReadOrRefused() {
        for (String header : List.of(
                "Accept-Language: -",
                "Accept-Language: \u00ff",
                "If-None-Match: \"",
                "If-None-Match: " + "\"1\",".repeat(2_000),
                "X-Request-Id: <script>",
                "traceparent: 00-x",
                "traceparent: " + "0".repeat(5_000),
                "Range: bytes=0-",
                "Cookie: " + "a=b;".repeat(1_000),
                "Content-Type: x",
                "Accept-Encoding: x",
                "Connection: upgrade",
                "Upgrade: h2c",
                "X-Forwarded-For: ,,,",
                "Forwarded: for=\"")) {
            isFine(header, get(PATH, header + "\r\n"));
        }
    }

    @Test
    void aHostThatIsNoneChangesNothing() {
        for (int i = 0; i < 2; i++) {
            Parcels.registered("On two pages");
        }
        for (String host : List.of("", "a b", "{x}", "evil.example", "[::1", "x:99999", "<>", "%zz", "\u00e4")) {
            String request = "GET " + PATH + "?limit=1 HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
            Answer answer = RawHttp.exchange(request);
            isRefused(host, answer, 200, 400);
            assertThat(answer.body() + answer.headers()).doesNotContain("evil.example");
        }
    }

    /** The server answers before there is a request to route; the gateway, which is the door, makes a problem of it. */
    @Test
    void whatIsNotEvenHttpIsRefusedByTheServer() {
        isRefused("line", get(PATH + "?q=" + "x".repeat(100_000), ""), 414);
        isRefused("large header", get(PATH, "X-Large: " + "x".repeat(20_000) + "\r\n"), 431);
        isRefused("many headers", get(PATH, "X-Many: 1\r\n".repeat(5_000)), 431);
        isRefused("control character", get(PATH, "X-Control: \u0001\r\n"), 400);
        isRefused("no colon", get(PATH, "no colon\r\n"), 200, 400);
        isRefused("no name", get(PATH, " : x\r\n"), 200, 400);
        isRefused("no method", RawHttp.exchange("\u0016\u0003\u0001 nonsense\r\n\r\n"), 400);
        isRefused("no version", RawHttp.exchange("GET " + PATH + "\r\n\r\n"), 400);
    }

    @Test
    void whoIsNotKnownIsToldSoInTheSameShape() {
        String token = TestTokens.bearer("app");
        for (String authorization : List.of(
                "Bearer x",
                "Bearer ",
                "Basic YTpi",
                "Bearer a.b.c",
                token + "x",
                TestTokens.holder("app").bearerUnsigned(),
                TestTokens.holder("app").bearerOfStranger(),
                TestTokens.holder("app").expired().bearer(),
                TestTokens.holder("app").issuer("https://evil").bearer(),
                TestTokens.holder("app").audience("other").bearer())) {
            Answer answer = RawHttp.exchange(RawHttp.request(
                    "POST", PATH, JSON + "Authorization: " + authorization + "\r\n", Parcels.body("x")));
            isProblem(authorization, answer, 401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
        isProblem("nobody", RawHttp.exchange(RawHttp.request("POST", PATH, JSON, Parcels.body("x"))), 401);
        isProblem(
                "other",
                RawHttp.exchange(RawHttp.request(
                        "POST",
                        PATH,
                        JSON + "Authorization: " + TestTokens.bearer("enterprise") + "\r\n",
                        Parcels.body("x"))),
                403);
    }

    @Test
    void whatHasNoRuleIsClosed() {
        isProblem("nobody", get(PATH + "/forgotten", ""), 401);
        isProblem("somebody", get(PATH + "/forgotten", APP), 403);
    }

    @Test
    void everyAnswerEchoesTheRequestIdAndForbidsSniffing() {
        for (String target : List.of(PATH, PATH + "/no-uuid", "/elsewhere", PATH + "?q=" + "x".repeat(10_000))) {
            Answer answer = get(target, "X-Request-Id: abc-1\r\n");
            assertThat(answer.header("X-Request-Id")).as(target).isEqualTo("abc-1");
            assertThat(answer.header("X-Content-Type-Options")).as(target).isEqualTo("nosniff");
        }
    }

    @Test
    void afterAllThatARequestIsAnsweredOnTheSameConnectionAsEver() {
        try (RawHttp http = RawHttp.connect()) {
            for (int i = 0; i < 3; i++) {
                isProblem(
                        "malformed",
                        http.send(RawHttp.request("POST", PATH, APP + JSON, "{"))
                                .read(),
                        400);
                isProblem(
                        "nowhere",
                        http.send(RawHttp.request("GET", "/elsewhere", "", "")).read(),
                        404);
                assertThat(http.send(RawHttp.request("POST", PATH, APP + JSON, Parcels.body("Kept")))
                                .read()
                                .status())
                        .isEqualTo(201);
            }
        }
    }
}
