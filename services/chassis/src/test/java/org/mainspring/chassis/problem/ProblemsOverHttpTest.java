package org.mainspring.chassis.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.ErrorLines;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.RawHttp;
import org.mainspring.chassis.RawHttp.Answer;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class ProblemsOverHttpTest {

    private static final String PATH = Parcels.PATH;
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String APP = "Authorization: " + TestTokens.bearer("app") + "\r\n";

    private final ErrorLines errors = ErrorLines.listen();

    @AfterEach
    void aMistakeOfAClientIsNoErrorOfOurs() {
        errors.close();
        assertThat(errors.lines()).isEmpty();
    }

    @Test
    void whatDoesNotExistIsAProblemInsideAndOutsideTheApi() {
        for (String path : List.of(
                Parcels.ROOT + "/nothing",
                PATH + "/0197a3c2-7d4e-7c11-8a55-0d9b1f3c2e4d",
                PATH + "/no-uuid",
                PATH + "/a/b/c",
                Parcels.ROOT,
                "/sample",
                "/",
                "/elsewhere",
                "/q/health",
                "/q/metrics",
                "/q/dev",
                PATH + "/../../../etc/passwd",
                PATH + "/%2e%2e/%00",
                PATH + "/%F0%9F%98%80")) {
            isProblem(path, RawHttp.exchange(RawHttp.request("GET", path, "", "")), 404);
        }
    }

    @Test
    void aMethodThatIsNotOfferedIsAProblem() {
        for (String method : List.of("DELETE", "PUT", "TRACE", "BREW")) {
            isProblem(method, RawHttp.exchange(RawHttp.request(method, PATH, "", "")), 405);
        }
    }

    @Test
    void whatCannotBeAnsweredOrReadIsAProblem() {
        for (String accept : List.of("image/png", "text/html", "application/xml;q=1, text/*")) {
            isProblem(accept, get(PATH, "Accept: " + accept + "\r\n"), 406);
        }
        for (String accept : List.of("///", ";", "*", "application/json;q=abc", "a".repeat(2_000))) {
            isFine(accept, get(PATH, "Accept: " + accept + "\r\n"));
        }
        for (String type : List.of("text/plain", "application/xml", "multipart/form-data", "application/vnd.unknown")) {
            isProblem(type, post("Content-Type: " + type + "\r\n", Parcels.body("Type")), 415);
        }
        for (String type : List.of("json", "/", ";;;", "application/json;charset", "application/json; =", "é", "")) {
            isFine(type, post("Content-Type: " + type + "\r\n", Parcels.body("Type")));
        }
        isFine("no type", post("", Parcels.body("Type")));
    }

    @Test
    void anOddCharsetOrEncodingIsReadOrRefused() {
        for (String charset : List.of("utf-16", "iso-8859-1", "klingon", "\"", "utf-8; charset=utf-7")) {
            isFine(charset, post("Content-Type: application/json; charset=" + charset + "\r\n", Parcels.body("Odd")));
        }
        String body = Parcels.body("Odd");
        for (Charset charset : List.of(UTF_16, Charset.forName("UTF-32"), Charset.forName("IBM037"))) {
            isFine(charset.name(), postBytes(JSON, body.getBytes(charset)));
        }
        for (String bytes : List.of(
                "\u00ff\u00fe",
                "\u0000\u0000\u0000",
                "\u0000\u0011\u0000\u0000\u0000\u0000\u0000\u0000",
                "\u00fe\u00ff\u00d8\u0000",
                "\u00ef\u00bb\u00bf",
                "{\"names\": {\"en\": \"\u00c3\u0028\u00ed\u00a0\u0080\"}}")) {
            isProblem("bytes", postBytes(JSON, bytes.getBytes(ISO_8859_1)), 400);
        }
        isProblem("gzip", post(JSON + "Content-Encoding: gzip\r\n", "\u001f\u008b nonsense"), 400, 415);
    }

    @Test
    void aBodyThatIsNotTheJsonExpectedIsAProblem() {
        for (String body : List.of(
                "",
                "{",
                "null",
                "[]",
                "1",
                "\"x\"",
                "nul",
                "{\"names\"",
                "{]",
                "{'names': 1}",
                "{\"names\": NaN}",
                parcel("\"names\": 1"),
                parcel("\"size\": 1"),
                parcel("\"size\": \"HUGE\""),
                parcel("\"pieces\": \"7\""),
                parcel("\"pieces\": 1.5"),
                parcel("\"pieces\": true"),
                parcel("\"dueOn\": 5"),
                parcel("\"dueOn\": \"2022-02-30\""),
                parcel("\"dueOn\": \"+999999999-12-31\""),
                parcel("\"marks\": {}"),
                parcel("\"marks\": [1]"),
                parcel("\"colour\": \"red\""),
                Parcels.body("x") + " x",
                Parcels.body("x").replace("\"size\"", "\"names\": {\"en\": \"b\"}, \"size\""))) {
            isProblem(body, post(JSON, body), 400);
        }
    }

    @Test
    void whatIsTooDeepTooLongOrTooLargeIsAProblem() {
        isProblem("deep list", post(JSON, "[".repeat(100_000)), 400);
        isProblem("deep object", post(JSON, "{\"names\":".repeat(100_000)), 400);
        isProblem("deep and closed", post(JSON, "{\"names\":".repeat(200) + "1" + "}".repeat(200)), 400);
        for (String number : List.of("9".repeat(20), "9".repeat(400_000), "1e400", "-1e99999999", "1e999999999")) {
            isProblem("pieces", post(JSON, parcel("\"pieces\": " + number)), 400);
            isProblem("weight", post(JSON, parcel("\"weight\": " + number)), 400);
        }
        isProblem("long text", post(JSON, Parcels.body("x".repeat(500_000))), 400);
        isProblem("long member", post(JSON, parcel("\"" + "x".repeat(500_000) + "\": 1")), 400);
        isProblem("many members", post(JSON, parcel("\"a\": 1" + ", \"b\": 2".repeat(50_000))), 400);
    }

    @Test
    void textThatNobodyCanMeanIsAProblemWhereverItStands() {
        for (String text : List.of("\\u0000", "\\ud800", "\\udc00\\ud83d", "\\u001b", "\u0007", "\\x", "\\u12")) {
            isProblem(text, post(JSON, parcel("\"externalId\": \"" + text + "\"")), 400);
            isProblem(text, post(JSON, parcel("\"marks\": [\"" + text + "\"]")), 400);
            isProblem(text, post(JSON, parcel("\"" + text + "\": 1")), 400);
            isProblem(text, patch("{\"names\": {\"en\": \"" + text + "\"}}"), 400);
            isProblem(text, patch("{\"" + text + "\": 1}"), 400);
        }
    }

    @Test
    void aBodyOverTheLimitIsAProblemWhetherItsLengthIsSaidOrNot() {
        String body = Parcels.body("x") + " ".repeat(2_000_000);
        isProblem("length said", post(JSON, body), 413);
        isProblem(
                "in chunks",
                RawHttp.exchange(head("POST", JSON + "Transfer-Encoding: chunked\r\n") + chunked(body)),
                413);
        isProblem(
                "asked before",
                RawHttp.exchange(head("POST", JSON + "Content-Length: 2000000\r\nExpect: 100-continue\r\n")),
                413);
        isProblem(
                "chunks of a form",
                RawHttp.exchange(head("POST", "Content-Type: multipart/form-data\r\nTransfer-Encoding: chunked\r\n")
                        + chunked(body)),
                415);
        String small = Parcels.body("In chunks");
        assertThat(RawHttp.exchange(head("POST", JSON + "Transfer-Encoding: chunked\r\n") + chunked(small))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aBodyOfNearlyTheLimitIsReadHoweverItComes() {
        String body = Parcels.body("Padded") + " ".repeat((1 << 20) - 200);
        assertThat(post(JSON, body).status()).isEqualTo(201);
        assertThat(RawHttp.exchange(head("POST", JSON + "Transfer-Encoding: chunked\r\n") + chunked(body))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aLengthThatIsNoneIsRefused() {
        for (String lengths : List.of(
                "abc",
                "-1",
                "1, 2",
                "0x10",
                "",
                "5\r\nContent-Length: 6",
                "5\r\nTransfer-Encoding: chunked",
                "+5",
                "99999999999999999999")) {
            String head = head("POST", JSON + "Content-Length: " + lengths + "\r\n");
            assertThat(refusal(head + "{}\r\n\r\n")).as(lengths).isIn(400, 411, 413);
        }
    }

    @Test
    void aBrokenEncodingIsAProblemInPathAndQuery() {
        for (String broken : List.of("%zz", "%", "%f", "%%", "%u1234")) {
            isRefused(broken, get(PATH + "/" + broken, ""), 400);
            isRefused(broken, get(PATH + "?q=" + broken, ""), 400);
            isRefused(broken, get(PATH + "?" + broken + "=1", ""), 400);
        }
        for (String odd : List.of("%ff", "%c0%af", "%ed%a0%80", "%00", "%0a", "%e6%80")) {
            isProblem(odd, get(PATH + "/" + odd, ""), 400, 404);
            isFine(odd, get(PATH + "?q=" + odd, ""));
            isProblem(odd, get(PATH + "?" + odd + "=1", ""), 400);
        }
        for (String raw :
                List.of("{a}", "|", "\"", "<script>", "^", "`", "\\", "[]", "思源", "\u00ff", "'", "a=b=c", "&&", "#")) {
            isRefused(raw, get(PATH + "?q=" + raw, ""), 200, 400);
            isRefused(raw, get(PATH + "?limit=1&q=" + raw, ""), 200, 400);
        }
    }

    @Test
    void aQueryThatIsUnknownDoubleOrLongIsAProblemThatNamesIt() {
        assertThat(isProblem("unknown", get(PATH + "?colour=red", ""), 400).getString("errors[0].parameter"))
                .isEqualTo("colour");
        isProblem("double", get(PATH + "?limit=1&limit=1", ""), 400);
        isProblem("many", get(PATH + "?" + "a=1&".repeat(1_500), ""), 400);
        isProblem("emoji", get(PATH + "?" + "x".repeat(39) + "%F0%9F%98%80%F0%9F%98%80=1", ""), 400);
        isProblem("5,000", get(PATH + "?q=" + "x".repeat(5_000), ""), 400);
        isProblem("10,000", get(PATH + "?q=" + "x".repeat(10_000), ""), 414);
        isProblem("10,000 outside", get("/elsewhere?q=" + "x".repeat(10_000), ""), 414);
        for (String query : List.of(
                "limit=0",
                "limit=201",
                "limit=x",
                "size=HUGE",
                "id=1",
                "delivered=yes",
                "pieces=1.0",
                "dueOn=2022-13-01",
                "updatedAfter=now",
                "updatedAfter=%2B1000000000-12-31T23:59:59Z",
                "cursor=AAAA",
                "sort=colour",
                "total=1",
                "dueOn=-0044-03-15")) {
            String name = query.substring(0, query.indexOf('='));
            assertThat(isProblem(query, get(PATH + "?" + query, ""), 400).getString("errors[0].parameter"))
                    .isEqualTo(name);
        }
    }

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

    private static Answer get(String target, String headers) {
        return RawHttp.exchange(RawHttp.request("GET", target, headers, ""));
    }

    private static Answer post(String headers, String body) {
        return RawHttp.exchange(RawHttp.request("POST", PATH, APP + headers, body));
    }

    private static Answer postBytes(String headers, byte[] body) {
        byte[] head = head("POST", headers + "Content-Length: " + body.length + "\r\n")
                .getBytes(UTF_8);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return RawHttp.exchange(request);
    }

    private static Answer patch(String patch) {
        String id = Parcels.registered("Patched " + UUID.randomUUID());
        return RawHttp.exchange(RawHttp.request("PATCH", PATH + "/" + id, APP + JSON + "If-Match: *\r\n", patch));
    }

    private static String head(String method, String headers) {
        return method + " " + PATH + " HTTP/1.1\r\nHost: sample\r\n" + APP + headers + "\r\n";
    }

    private static String chunked(String body) {
        var chunks = new StringBuilder();
        for (int from = 0; from < body.length(); from += 8_000) {
            String chunk = body.substring(from, Math.min(body.length(), from + 8_000));
            chunks.append(Integer.toHexString(chunk.length()))
                    .append("\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        return chunks.append("0\r\n\r\n").toString();
    }

    private static String parcel(String member) {
        String known = member.startsWith("\"size\"") ? "" : ", \"size\": \"SMALL\"";
        String names = member.startsWith("\"names\"") ? "" : "\"names\": {\"en\": \"x\"}, ";
        return "{" + names + member + known + "}";
    }

    /** Either it is no error, or an error of the client's in the one shape. */
    private static void isFine(String what, Answer answer) {
        if (answer.status() >= 400) {
            isProblem(what, answer, answer.status());
            assertThat(answer.status()).as(what).isLessThan(500);
        }
    }

    /** The status, or 400 where the server hung up on such a request. */
    private static int refusal(String request) {
        try {
            return RawHttp.exchange(request).status();
        } catch (UncheckedIOException hungUp) {
            return 400;
        }
    }

    private static void isRefused(String what, Answer answer, Integer... allowed) {
        assertThat(answer.status()).as(what + " -> " + answer.body()).isIn(Set.of(allowed));
    }

    private static JsonPath isProblem(String what, Answer answer, Integer... allowed) {
        String shown =
                (what.length() > 60 ? what.substring(0, 60) : what) + " -> " + answer.status() + " " + answer.body();
        assertThat(answer.status()).as(shown).isIn(Set.of(allowed));
        assertThat(answer.header("Content-Type")).as(shown).startsWith(Problem.MEDIA_TYPE);
        assertThat(answer.body())
                .as(shown)
                .doesNotContain("Exception", "org.mainspring", "jackson", "select ", "\tat ");
        JsonPath problem = JsonPath.from(answer.body());
        assertThat(problem.getString("type")).as(shown).startsWith("/problems/");
        assertThat(problem.getString("title")).as(shown).isNotBlank();
        assertThat(problem.getInt("status")).as(shown).isEqualTo(answer.status());
        assertThat(problem.getString("detail")).as(shown).isNotBlank();
        assertThat(problem.getString("instance")).as(shown).startsWith("/");
        return problem;
    }
}
