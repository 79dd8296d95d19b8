package org.mainspring.chassis.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.RawHttp;

/** What is sent: media types, charsets, JSON, lengths. */
@QuarkusTest
class BodyProblemsTest extends ProblemsOverHttp {

    @Test
    void whatCannotBeAnsweredOrReadIsAProblem() {
        for (String accept : List.of("image/png", "text/html", "application/xml;q=1, text/*")) {
            isProblem(accept, get(PATH, "Accept: " + accept + "\r\n"), 406);
        }
        for (String accept : List.of("///", ";", "*", "application/json;q=abc", "a".repeat(2_000))) {
            isFine(accept, get(PATH, "Accept: " + accept + "\r\n"));
        }
        for (String type : List.of(
                "text/plain",
                "application/xml",
                "multipart/form-data",
                "application/vnd.unknown",
                "application/vnd.api+json",
                "application/json-patch+json",
                "application/merge-patch+json",
                "*/*")) {
            isProblem(type, post("Content-Type: " + type + "\r\n", Parcels.body("Type")), 415);
        }
        for (String type : List.of("json", "/", ";;;", "application/json;charset", "application/json; =", "é", "")) {
            isFine(type, post("Content-Type: " + type + "\r\n", Parcels.body("Type")));
        }
        isFine("no type", post("", Parcels.body("Type")));
    }

    @Test
    void anOddCharsetOrEncodingIsReadOrRefused() {
        String body = Parcels.body("Odd");
        for (String charset : List.of("utf-16", "iso-8859-1", "klingon")) {
            isProblem(charset, post("Content-Type: application/json; charset=" + charset + "\r\n", body), 415);
        }
        for (String charset : List.of("\"", "utf-8; charset=utf-7")) {
            isFine(charset, post("Content-Type: application/json; charset=" + charset + "\r\n", body));
        }
        for (String charset : List.of("utf-8", "UTF-8", "\"utf-8\"", "utf-8; version=1")) {
            assertThat(post("Content-Type: application/json; charset=" + charset + "\r\n", body)
                            .status())
                    .as(charset)
                    .isEqualTo(201);
        }
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
        isProblem("gzip", post(JSON + "Content-Encoding: gzip\r\n", "\u001f\u008b nonsense"), 415);
        assertThat(post(JSON + "Content-Encoding: identity\r\n", body).status()).isEqualTo(201);
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
        for (String text : List.of(
                "\\u0000", "\\ud800", "\\udc00\\ud83d", "\\u001b", "\\u200b", "\\u202e", "\u0007", "\\x", "\\u12")) {
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
}
