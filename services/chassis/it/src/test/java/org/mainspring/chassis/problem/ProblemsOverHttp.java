package org.mainspring.chassis.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.mainspring.chassis.ErrorLines;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.RawHttp;
import org.mainspring.chassis.RawHttp.Answer;
import org.mainspring.testkit.TestTokens;

/** Requests as a client that means ill or knows no better sends them, and what every answer to them keeps. */
abstract class ProblemsOverHttp {

    static final String PATH = Parcels.PATH;
    static final String JSON = "Content-Type: application/json\r\n";
    static final String APP = "Authorization: " + TestTokens.bearer("app") + "\r\n";

    private final ErrorLines errors = ErrorLines.listen();

    @AfterEach
    void aMistakeOfAClientIsNoErrorOfOurs() {
        errors.close();
        assertThat(errors.lines()).isEmpty();
    }

    static Answer get(String target, String headers) {
        return RawHttp.exchange(RawHttp.request("GET", target, headers, ""));
    }

    static Answer post(String headers, String body) {
        return RawHttp.exchange(RawHttp.request("POST", PATH, APP + headers, body));
    }

    static Answer postBytes(String headers, byte[] body) {
        byte[] head = head("POST", headers + "Content-Length: " + body.length + "\r\n")
                .getBytes(UTF_8);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return RawHttp.exchange(request);
    }

    static Answer patch(String patch) {
        String id = Parcels.registered("Patched " + UUID.randomUUID());
        return RawHttp.exchange(RawHttp.request("PATCH", PATH + "/" + id, APP + JSON + "If-Match: *\r\n", patch));
    }

    static String head(String method, String headers) {
        return method + " " + PATH + " HTTP/1.1\r\nHost: sample\r\n" + APP + headers + "\r\n";
    }

    static String chunked(String body) {
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

    static String parcel(String member) {
        String known = member.startsWith("\"size\"") ? "" : ", \"size\": \"SMALL\"";
        String names = member.startsWith("\"names\"") ? "" : "\"names\": {\"en\": \"x\"}, ";
        return "{" + names + member + known + "}";
    }

    /** Either it is no error, or an error of the client's in the one shape. */
    static void isFine(String what, Answer answer) {
        if (answer.status() >= 400) {
            isProblem(what, answer, answer.status());
            assertThat(answer.status()).as(what).isLessThan(500);
        }
    }

    /** The status, or 400 where the server hung up on such a request. */
    static int refusal(String request) {
        try {
            return RawHttp.exchange(request).status();
        } catch (UncheckedIOException hungUp) {
            return 400;
        }
    }

    static void isRefused(String what, Answer answer, Integer... allowed) {
        assertThat(answer.status()).as(what + " -> " + answer.body()).isIn(Set.of(allowed));
    }

    static JsonPath isProblem(String what, Answer answer, Integer... allowed) {
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
