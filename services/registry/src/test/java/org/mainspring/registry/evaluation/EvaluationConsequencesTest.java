package org.mainspring.registry.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.registry.evaluation.Evaluations.awaitClosed;
import static org.mainspring.registry.evaluation.Evaluations.conclude;
import static org.mainspring.registry.evaluation.Evaluations.draft;
import static org.mainspring.registry.evaluation.Evaluations.file;
import static org.mainspring.registry.evaluation.Evaluations.holder;
import static org.mainspring.registry.evaluation.Evaluations.opened;
import static org.mainspring.registry.evaluation.Evaluations.row;
import static org.mainspring.registry.evaluation.Evaluations.turn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class EvaluationConsequencesTest {

    private String scheme;

    @BeforeEach
    void aSchemeIsEvaluated() {
        scheme = Evaluations.scheme();
    }

    @Test
    void closingRenewsWarnsAndRevokesEachOnceAndTellsOfIt() {
        String excellent = holder(scheme, "Renewed and exempt");
        String good = holder(scheme, "Renewed");
        String warned = holder(scheme, "Warned");
        String floored = holder(scheme, "Below the floor");
        String id = opened(scheme, 2021);
        file(
                id,
                row(excellent, "95", "150"),
                row(good, "70", "150"),
                row(warned, "60", "150"),
                row(floored, "99", "149"));
        conclude(id);

        String today = LocalDate.now(ZoneOffset.UTC).toString();
        Registry.get("/recognitions/" + excellent)
                .body("status", equalTo("ACTIVE"))
                .body("standing.evaluatedIn", equalTo(2021))
                .body("standing.verdict", equalTo("EXCELLENT"))
                .body("standing.exemptUntil", equalTo(2023))
                .body("standing.warnedOn", nullValue());
        Registry.get("/recognitions/" + good).body("standing.exemptUntil", nullValue());
        Registry.get("/recognitions/" + warned)
                .body("status", equalTo("ACTIVE"))
                .body("standing.warnedOn", equalTo(today))
                .header("ETag", "\"1.zh\"");
        Registry.get("/recognitions/" + floored)
                .body("status", equalTo("REVOKED"))
                .body("revokedOn", equalTo(today))
                .body("revocationReason", equalTo("Evaluation of 2021: UNQUALIFIED, below the minimum of RD_STAFF"))
                .body("standing.verdict", equalTo("UNQUALIFIED"));
        Registry.get("/recognitions/" + warned + "/history")
                .body("items.state.standing.verdict", hasItem("BASICALLY_QUALIFIED"))
                .body("items[-1].state.standing", nullValue());
        Registry.get("/recognitions/" + warned + "?validAt=2020-01-01").body("standing", nullValue());

        assertThat(Registry.facts(excellent, 2)).hasSize(2);
        Messages.mustKeepContract(
                "recognition-renewed", Registry.facts(excellent, 2).get(1));
        Messages.mustKeepContract("recognition-renewed", Registry.facts(good, 2).get(1));
        Messages.mustKeepContract(
                "recognition-warned", Registry.facts(warned, 2).get(1));
        Messages.mustKeepContract(
                "recognition-revoked", Registry.facts(floored, 2).get(1));
        Messages.mustKeepContract("evaluation-opened", Registry.facts(id, 2).get(0));
        Messages.mustKeepContract("evaluation-closed", Registry.facts(id, 2).get(1));
    }

    @Test
    void theExcellentSkipOneCycleAndWhoIsWarnedTwiceInARowLosesIt() {
        String excellent = holder(scheme, "Skips one");
        String warned = holder(scheme, "Warned twice");
        String first = opened(scheme, 2021);
        file(first, row(excellent, "90", "150"), row(warned, "64.99", "150"));
        conclude(first);

        String second = Evaluations.open(scheme, 2023)
                .statusCode(201)
                .body("evaluated", equalTo(1))
                .body("exempt", equalTo(1))
                .extract()
                .path("id");
        draft(second + "/results?exempt=true")
                .body("items.recognitionId", contains(excellent))
                .body("items[0].exemption.evaluatedIn", equalTo(2021))
                .body("items[0].exemption.verdict", equalTo("EXCELLENT"))
                .body("items[0].exemption.until", equalTo(2023));
        result(second, warned).body("items[0].warned", equalTo(true));
        file(second, row(excellent, "10", "150"))
                .statusCode(422)
                .body("errors[0].code", equalTo("EXEMPT"))
                .body("errors[0].pointer", equalTo("/results/0/recognitionId"));
        file(second, row(warned, "62", "150")).statusCode(200);
        conclude(second);
        result(second, warned)
                .body("items[0].verdict", equalTo("BASICALLY_QUALIFIED"))
                .body("items[0].reason", equalTo("SECOND_WARNING"));
        Registry.get("/recognitions/" + warned).body("status", equalTo("REVOKED"));
        Registry.get("/recognitions/" + excellent).body("standing.evaluatedIn", equalTo(2021));

        Evaluations.open(scheme, 2025)
                .statusCode(201)
                .body("evaluated", equalTo(1))
                .body("exempt", equalTo(0));
    }

    @Test
    void aRenewalTakesTheWarningAway() {
        String holder = holder(scheme, "Warned, then good");
        String first = opened(scheme, 2021);
        file(first, row(holder, "60", "150"));
        conclude(first);
        String second = opened(scheme, 2023);
        file(second, row(holder, "65", "150"));
        conclude(second);
        Registry.get("/recognitions/" + holder)
                .body("standing.verdict", equalTo("GOOD"))
                .body("standing.warnedOn", nullValue());
        String third = opened(scheme, 2025);
        file(third, row(holder, "60", "150"));
        conclude(third);
        Registry.get("/recognitions/" + holder).body("status", equalTo("ACTIVE"));
    }

    @Test
    void whatEndsMeanwhileIsLeftAsItIs() {
        String gone = holder(scheme, "Gone meanwhile");
        String stays = holder(scheme, "Stays");
        String id = opened(scheme, 2021);
        file(id, row(gone, "95", "150"), row(stays, "95", "150"));
        turn(id, "assess", "*").statusCode(200);
        Registry.post("/recognitions/" + gone + "/revoke", "*", "{\"reason\": \"Moved away\"}")
                .statusCode(200);
        turn(id, "close", "*").statusCode(200);
        awaitClosed(id);
        result(id, gone).body("items[0].outcome", equalTo("LAPSED"));
        result(id, stays).body("items[0].outcome", equalTo("CARRIED_OUT"));
        Registry.get("/recognitions/" + gone)
                .body("revocationReason", equalTo("Moved away"))
                .body("standing", nullValue());
    }

    @Test
    void closingTwiceAtTheSameTimeActsOnce() throws Exception {
        String holder = holder(scheme, "Closed twice");
        String id = opened(scheme, 2021);
        file(id, row(holder, "60", "150"));
        turn(id, "assess", "*").statusCode(200);
        ExecutorService senders = Executors.newFixedThreadPool(6);
        List<Callable<Integer>> requests = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(
                        i -> () -> turn(id, "close", "*").extract().statusCode())
                .toList();
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : senders.invokeAll(requests)) {
            answers.add(answer.get());
        }
        senders.shutdown();
        assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 409, 412);
        awaitClosed(id);
        assertThat(Registry.facts(holder, 2)).hasSize(2);
        assertThat(Registry.facts(id, 2)).hasSize(2);
    }

    @Test
    void aWarningAndAnExemptionGoOverOnRenamingAndMerger() {
        String exempt = Registry.company("Exempt before the merger");
        String warned = Registry.company("Warned before the merger");
        String survivor = Registry.company("Survivor of the exempt");
        String exemption = Evaluations.confer(scheme, exempt);
        String warning = Evaluations.confer(scheme, warned);
        String id = opened(scheme, 2021);
        file(id, row(exemption, "90", "150"), row(warning, "60", "150"));
        conclude(id);
        given().header("Authorization", TestTokens.bearer("registry-officer"))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"names\": {\"en\": \"Warned under a new name\"}}")
                .patch(Registry.ROOT + "/organizations/" + warned)
                .then()
                .statusCode(200);
        Registry.post(
                        "/organizations/" + exempt + "/merge",
                        "*",
                        "{\"survivorId\": \"" + survivor + "\", \"reason\": \"Merged\"}")
                .statusCode(200);

        Registry.get("/recognitions/" + exemption)
                .body("organizationId", equalTo(survivor))
                .body("standing.exemptUntil", equalTo(2023));
        Registry.get("/recognitions/" + exemption + "/history")
                .body("items[0].state.organizationId", equalTo(survivor))
                .body("items[0].state.standing.verdict", equalTo("EXCELLENT"));
        Registry.get("/evaluations/" + id + "/results?organizationId=" + survivor)
                .body("items.recognitionId", contains(exemption));
        String next = opened(scheme, 2023);
        result(next, exemption).body("items[0].exemption.until", equalTo(2023));
        result(next, warning)
                .body("items[0].warned", equalTo(true))
                .body("items[0].organization.displayName", equalTo("Warned under a new name"));
    }

    private static ValidatableResponse result(String evaluation, String recognition) {
        return draft(evaluation + "/results?recognitionId=" + recognition).body("items", hasSize(1));
    }
}
