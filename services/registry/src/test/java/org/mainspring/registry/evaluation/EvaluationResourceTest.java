package org.mainspring.registry.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.registry.evaluation.Evaluations.awaitClosed;
import static org.mainspring.registry.evaluation.Evaluations.draft;
import static org.mainspring.registry.evaluation.Evaluations.file;
import static org.mainspring.registry.evaluation.Evaluations.holder;
import static org.mainspring.registry.evaluation.Evaluations.opened;
import static org.mainspring.registry.evaluation.Evaluations.row;
import static org.mainspring.registry.evaluation.Evaluations.turn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class EvaluationResourceTest {

    private String scheme;

    @BeforeEach
    void aSchemeIsEvaluated() {
        scheme = Evaluations.scheme();
    }

    @Test
    void whoeverHoldsTheLevelIsEvaluatedAndEachIsToldWhy() {
        String excellent = holder(scheme, "Excellent centre");
        String floored = holder(scheme, "Floored centre");
        String silent = holder(scheme, "Silent centre");
        String warned = holder(scheme, "Warned centre");
        String id = Evaluations.open(scheme, 2021)
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("evaluated", equalTo(4))
                .body("exempt", equalTo(0))
                .body("nextYear", equalTo(2023))
                .header("ETag", "\"0.zh\"")
                .extract()
                .path("id");
        file(id, row(excellent, "90", "150")).statusCode(200).body("filed", equalTo(1));
        file(id, row(floored, "99.5", "149"), row(warned, "61", "200"), row(excellent, "90.00", "151"))
                .statusCode(200)
                .body("filed", equalTo(3))
                .body("state", equalTo("OPEN"));
        turn(id, "assess", "*")
                .statusCode(200)
                .body("state", equalTo("ASSESSED"))
                .body(
                        "tally.verdicts.verdict",
                        contains("EXCELLENT", "GOOD", "BASICALLY_QUALIFIED", "UNQUALIFIED", "NOT_FILED"))
                .body("tally.verdicts.count", contains(1, 0, 1, 1, 1))
                .body("tally.renewed", equalTo(1))
                .body("tally.warned", equalTo(1))
                .body("tally.revoked", equalTo(2));

        result(id, excellent)
                .body("items[0].score", equalTo("90.00"))
                .body("items[0].measures.RD_STAFF", equalTo("151"))
                .body("items[0].verdict", equalTo("EXCELLENT"))
                .body("items[0].consequence", equalTo("RENEW_EXEMPT_NEXT"))
                .body("items[0].reason", equalTo("BAND"))
                .body("items[0].organization.displayName", equalTo("Excellent centre"));
        result(id, floored)
                .body("items[0].reason", equalTo("FLOOR"))
                .body("items[0].failedFloors.measure", contains("RD_STAFF"))
                .body("items[0].failedFloors.value", contains("149"))
                .body("items[0].failedFloors.minimum", contains("150"));
        result(id, silent)
                .body("items[0].verdict", equalTo("NOT_FILED"))
                .body("items[0].score", nullValue())
                .body("items[0].outcome", nullValue());
        draft(id + "/results?consequence=REVOKE&total=true").body("total", equalTo(2));
        draft(id + "/results?filed=false").body("items.recognitionId", contains(silent));
        draft(id + "/results?exempt=true").body("items", empty());
        draft(id + "/results?sort=-score").body("items.recognitionId", contains(floored, excellent, warned, silent));
        draft(id + "/results?verdict=GOOD").body("items", empty());
    }

    @Test
    void itIsThereForOfficersOnlyUntilItIsClosed() {
        String holder = holder(scheme, "Drafted");
        String id = opened(scheme, 2021);
        file(id, row(holder, "80", "150"));
        turn(id, "assess", "*").statusCode(200);
        for (String path : List.of(id, id + "/results")) {
            Registry.get("/evaluations/" + path).statusCode(404).body("type", equalTo("/problems/not-found"));
            given().header("Authorization", TestTokens.bearer("programme-officer"))
                    .get(Registry.ROOT + "/evaluations/" + path)
                    .then()
                    .statusCode(404);
            given().header("Authorization", "Bearer nonsense")
                    .get(Registry.ROOT + "/evaluations/" + path)
                    .then()
                    .statusCode(404);
            draft(path).statusCode(200);
        }
        Registry.get("/evaluations?state=ASSESSED").body("items", empty());
        Registry.get("/evaluations?scheme=" + scheme).body("items", empty());
        draft("?scheme=" + scheme + "&state=ASSESSED").body("items.id", contains(id));

        turn(id, "close", "*").statusCode(200).body("state", equalTo("CLOSING"));
        awaitClosed(id);
        Registry.get("/evaluations/" + id).statusCode(200).body("tally.verdicts[1].count", equalTo(1));
        Registry.get("/evaluations/" + id + "/results").body("items.outcome", contains("CARRIED_OUT"));
        Registry.get("/evaluations?scheme=" + scheme + "&level=NATIONAL&year=2021&sort=-year")
                .body("items.id", contains(id));
    }

    @Test
    void whatIsFiledAfterTheVerdictsOpensItAgain() {
        String holder = holder(scheme, "Files late");
        String id = opened(scheme, 2021);
        turn(id, "assess", "*").statusCode(200);
        result(id, holder).body("items[0].verdict", equalTo("NOT_FILED"));
        file(id, row(holder, "70", "150").replace("\"150\"", "150.0"))
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("tally", nullValue());
        result(id, holder).body("items[0].verdict", nullValue()).body("items[0].measures.RD_STAFF", equalTo("150.0"));
        turn(id, "close", "*").statusCode(409).body("errors[0].code", equalTo("NOT_ASSESSED"));
        turn(id, "assess", "*").body("tally.renewed", equalTo(1));
    }

    @Test
    void aCancelledOneHasNoConsequencesAndAnotherMayBeOpened() {
        String holder = holder(scheme, "Cancelled");
        String id = opened(scheme, 2021);
        Evaluations.open(scheme, 2023).statusCode(409).body("errors[0].code", equalTo("UNDER_WAY"));
        Registry.post("/evaluations/" + id + "/cancel", "*", "{\"reason\": \"Wrong year\"}")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("Wrong year"));
        Messages.mustKeepContract("evaluation-cancelled", Registry.facts(id, 2).get(1));
        file(id, row(holder, "70", "150")).statusCode(409).body("errors[0].code", equalTo("NOT_OPEN"));
        turn(id, "assess", "*").statusCode(409);
        turn(id, "close", "*").statusCode(409);
        Registry.get("/evaluations/" + id).statusCode(404);
        opened(scheme, 2021);
        assertThat(Registry.facts(holder, 1)).hasSize(1);
    }

    @Test
    void pagesOfResultsHoldEachOnce() {
        List<String> holders = IntStream.range(0, 5)
                .mapToObj(i -> holder(scheme, "Paged " + i))
                .toList();
        String id = opened(scheme, 2021);
        file(id, holders.stream().map(one -> row(one, "70", "150")).toList());
        for (String sort : List.of("recognitionId", "-score")) {
            List<String> seen = new ArrayList<>();
            String next = "";
            while (next != null) {
                ValidatableResponse page =
                        draft(id + "/results?limit=2&sort=" + sort + (next.isEmpty() ? "" : "&cursor=" + next));
                seen.addAll(page.statusCode(200).extract().path("items.recognitionId"));
                next = page.extract().path("nextCursor");
            }
            assertThat(seen).containsExactlyInAnyOrderElementsOf(holders);
        }
    }

    @Test
    void whoDoesNotHoldItTodayIsNotEvaluated() {
        String holder = holder(scheme, "Holds it");
        String company = Registry.company("Held it");
        String body = "{\"organizationId\": \"%s\", \"scheme\": \"%s\", \"level\": \"%s\"%s}";
        Registry.post("/recognitions", body.formatted(company, scheme, "NATIONAL", ", \"expiresOn\": \"2020-01-01\""))
                .statusCode(201);
        Registry.post("/recognitions", body.formatted(company, scheme, "MUNICIPAL", ""))
                .statusCode(201);
        String id = opened(scheme, 2021);
        draft(id + "/results").body("items", hasSize(1)).body("items.recognitionId", hasItem(holder));
        assertThat(draft(id).extract().<String>path("id")).isNotNull();
        Registry.get("/evaluations").body("items.id", not(hasItem(id)));
    }

    private static ValidatableResponse result(String evaluation, String recognition) {
        return draft(evaluation + "/results?recognitionId=" + recognition).body("items", hasSize(1));
    }
}
