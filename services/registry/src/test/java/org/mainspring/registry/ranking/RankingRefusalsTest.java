package org.mainspring.registry.ranking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mainspring.registry.ranking.Rankings.candidate;
import static org.mainspring.registry.ranking.Rankings.computed;
import static org.mainspring.registry.ranking.Rankings.method;
import static org.mainspring.registry.ranking.Rankings.register;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Registry;

/** What no ranking is made of. */
@QuarkusTest
class RankingRefusalsTest {

    @Test
    void aPoolOfNobodyIsRefused() {
        String method = method();
        register(method, "\"pool\": {\"district\": \"Nowhere\", \"kind\": \"BANK\"}", "")
                .statusCode(422)
                .body("errors[0].code", equalTo("POOL_EMPTY"))
                .body("errors[0].pointer", equalTo("/run/pool"));
        register(method, "\"pool\": {}", "").statusCode(400).body("errors[0].pointer", equalTo("/run/pool"));
        register(method, "\"pool\": {\"level\": \"MUNICIPAL\"}", "").statusCode(400);
    }

    @Test
    void whatDoesNotFitTheMethodIsToldByItsPlace() {
        String method = method();
        String company = Registry.company("Fitting");
        String unknown = UUID.randomUUID().toString();
        refused(
                computed(method, candidate(company, "\"SIZE\": 1")),
                "INDICATOR_NOT_FOUND",
                "/run/candidates/0/values/SIZE");
        refused(
                computed(method, candidate(company, "\"RD\": \"0.1234567\"")),
                "TOO_MANY_DIGITS",
                "/run/candidates/0/values/RD");
        refused(
                computed(method, candidate(company, ""), candidate(company, "")),
                "CANDIDATE_REPEATED",
                "/run/candidates/1/organizationId");
        refused(
                computed(method, candidate(company, ""), candidate(unknown, "")),
                "ORGANIZATION_NOT_FOUND",
                "/run/candidates/1/organizationId");
        refused(computed("NO_SUCH_METHOD", candidate(company, "")), "METHOD_NOT_FOUND", "/run/method");
        refused(
                register(
                        method,
                        "\"candidates\": [%s]".formatted(candidate(company, "")),
                        "\"issuers\": [\"%s\"],".formatted(unknown)),
                "ORGANIZATION_NOT_FOUND",
                "/issuers/0");
        refused(
                register(method, "\"candidates\": [%s]".formatted(candidate(company, "")), "\"source\": \"nowhere\","),
                "SOURCE_NOT_FOUND",
                "/source");
        computed(method, candidate(company, "\"RD\": \"1e9\"")).statusCode(400);
        computed(method, candidate(company, "\"%s\": 1".formatted("X".repeat(33))))
                .statusCode(400);
        computed(method, candidate(company, "\"RD\": true")).statusCode(400);
        computed(method).statusCode(400).body("errors[0].pointer", equalTo("/run/candidates"));
        register(method, "\"methodVersion\": 0", "").statusCode(400);
        Registry.post("/rankings", "{\"names\": {\"en\": \"Neither\"}}").statusCode(400);
        register(
                        method,
                        "\"perturbation\": {\"percent\": \"51\", \"draws\": 10001, \"seed\": -1}, \"candidates\": ["
                                + candidate(company, "") + "]",
                        "")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/run/perturbation/draws", "/run/perturbation/percent", "/run/perturbation/seed"));
    }

    @Test
    void manyCandidatesFitIntoOneRequest() {
        String method = method();
        String all = IntStream.range(0, 2_500)
                .mapToObj(i ->
                        candidate(UUID.randomUUID().toString(), "\"RD\": \"%d.25\", \"PATENTS\": %d".formatted(i, i)))
                .collect(Collectors.joining(","));
        computed(method, all).statusCode(422).body("errors", hasSize(100));
        computed(method, all + "," + candidate(UUID.randomUUID().toString(), ""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/run/candidates"));
    }

    private static void refused(ValidatableResponse answer, String code, String pointer) {
        answer.statusCode(422).body("errors[0].code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }
}
