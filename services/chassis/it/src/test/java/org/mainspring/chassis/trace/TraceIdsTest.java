package org.mainspring.chassis.trace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.Kafka;
import org.mainspring.chassis.Parcels;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class TraceIdsTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String CALLER = "00-" + TRACE + "-b7ad6b7169203331-01";

    @Test
    void aProblemNamesTheTraceOfItsCaller() {
        assertThat(traceIdOfProblem(CALLER)).isEqualTo(TRACE);
    }

    @Test
    void whoBringsNoTraceOrABrokenOneGetsANewOne() {
        List<String> ids = List.of(
                traceIdOfProblem("00-x"),
                traceIdOfProblem("00-" + "0".repeat(32) + "-b7ad6b7169203331-01"),
                traceIdOfProblem(CALLER.toUpperCase(java.util.Locale.ROOT)),
                traceIdOfProblem(""));
        assertThat(ids)
                .allMatch(id -> id.matches("[0-9a-f]{32}"))
                .doesNotHaveDuplicates()
                .doesNotContain(TRACE);
    }

    @Test
    void aMessageGoesOnInTheTraceOfTheRequestThatCausedIt() {
        String id = given().header("traceparent", CALLER)
                .header("Authorization", TestTokens.bearer("app"))
                .contentType(ContentType.JSON)
                .body(Parcels.body("Traced"))
                .post(Parcels.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(Parcels.DEADLINE).until(() -> traceParent(id) != null);
        assertThat(traceParent(id)).matches("00-" + TRACE + "-[0-9a-f]{16}-01").isNotEqualTo(CALLER);
    }

    private static String traceIdOfProblem(String traceParent) {
        return given().header("traceparent", traceParent)
                .get(Parcels.ROOT + "/nowhere")
                .then()
                .statusCode(404)
                .extract()
                .path("traceId");
    }

    private static String traceParent(String subject) {
        return Kafka.read("mainspring.sample.parcel").stream()
                .filter(fact -> subject.equals(fact.key()))
                .map(fact -> Kafka.header(fact, "traceparent"))
                .findFirst()
                .orElse(null);
    }
}
