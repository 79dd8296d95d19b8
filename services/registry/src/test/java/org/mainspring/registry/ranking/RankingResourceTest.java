package org.mainspring.registry.ranking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.registry.ranking.Rankings.candidate;
import static org.mainspring.registry.ranking.Rankings.computed;
import static org.mainspring.registry.ranking.Rankings.draft;
import static org.mainspring.registry.ranking.Rankings.id;
import static org.mainspring.registry.ranking.Rankings.method;
import static org.mainspring.registry.ranking.Rankings.register;
import static org.mainspring.registry.ranking.Rankings.turn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class RankingResourceTest {

    @Test
    void aRunWithCandidatesIsComputedAtOnceAndItsEntriesSayWhy() {
        String first = Registry.company("First");
        String second = Registry.company("Second");
        String third = Registry.company("Third");
        String ranking = id(register(
                        method(),
                        "\"perturbation\": {\"percent\": \"10\", \"draws\": 100, \"seed\": 7}, \"candidates\": ["
                                + String.join(
                                        ", ",
                                        candidate(third, "\"RD\": \"10\"", "six"),
                                        candidate(first, "\"RD\": \"50.5\", \"PATENTS\": 3", "three", "six"),
                                        candidate(second, "\"RD\": \"30.25\", \"PATENTS\": \"1\"", "three"))
                                + "]",
                        "\"size\": 2,")
                .body("kind", equalTo("COMPUTED"))
                .body("state", equalTo("DRAFT"))
                .body("methodVersion", equalTo(1))
                .body("candidates", equalTo(3))
                .body("summary.ranked", equalTo(3))
                .body("summary.listed", equalTo(2))
                .body("summary.labels.label", contains("six", "three"))
                .body("summary.labels.count", contains(1, 2))
                .body("summary.labels.percent", contains("50", "100"))
                .body("perturbation.percent", equalTo("10"))
                .body("inputsSha256", notNullValue()));

        draft(ranking + "/entries")
                .statusCode(200)
                .body("items.organization.id", contains(first, second, third))
                .body("items.organization.displayName", contains("First", "Second", "Third"))
                .body("items.rank", contains(1, 2, 3))
                .body("items.score", contains("1", "0.375", "0"))
                .body("items[0].contributions.RD", equalTo("0.75"))
                .body("items[0].contributions.PATENTS", equalTo("0.25"))
                .body("items.percentile", contains("100", "50", "0"))
                .body("items.listed", contains(true, true, false))
                .body("items[0].interval.low", equalTo(1))
                .body("items[0].missing", nullValue())
                .body("items[2].missing", contains("PATENTS"));
        draft(ranking + "/entries?listed=false").body("items.organization.id", contains(third));
        draft(ranking + "/entries?label=three&total=true")
                .body("items.organization.id", contains(first, second))
                .body("total", equalTo(2));
        draft(ranking + "/entries?organizationId=" + second).body("items.rank", contains(2));
        draft(ranking + "/entries?sort=-rank").body("items.rank", contains(3, 2, 1));
        draft(ranking + "/entries?sort=score").statusCode(400).body("errors[0].parameter", equalTo("sort"));
    }

    @Test
    void aDraftIsThereForRegistryOfficersOnlyUntilItIsPublished() {
        String company = Registry.company("Secret");
        String ranking = id(computed(method(), candidate(company, "\"RD\": 1")));
        for (String path : List.of("", "/entries", "/entries.csv", "/inputs")) {
            Registry.get("/rankings/" + ranking + path)
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("detail", equalTo("There is no ranking " + ranking + "."));
            given().header("Authorization", TestTokens.bearer("enterprise"))
                    .get(Registry.ROOT + "/rankings/" + ranking + path)
                    .then()
                    .statusCode(404);
            given().header(
                            "Authorization",
                            TestTokens.holder("registry-officer").expired().bearer())
                    .get(Registry.ROOT + "/rankings/" + ranking + path)
                    .then()
                    .statusCode(404);
            draft(ranking + path).statusCode(200);
        }
        Registry.get("/rankings?organizationId=" + company).statusCode(200).body("items", empty());
        Registry.get("/rankings?state=DRAFT&organizationId=" + company)
                .statusCode(200)
                .body("items", empty());
        draft("?organizationId=" + company).statusCode(200).body("items", empty());
        draft("?state=DRAFT&organizationId=" + company).statusCode(200).body("items.id", contains(ranking));

        turn(ranking, "publish").statusCode(200).body("state", equalTo("PUBLISHED"));
        Registry.get("/rankings/" + ranking).statusCode(200).body("publishedAt", notNullValue());
        Registry.get("/rankings/" + ranking + "/entries").body("items", hasSize(1));
        Registry.get("/rankings?organizationId=" + company).body("items.id", contains(ranking));
        turn(ranking, "publish").statusCode(409).body("errors[0].code", equalTo("NOT_A_DRAFT"));
    }

    @Test
    void aWithdrawnRankingStaysReadableWithTheReason() {
        String ranking = id(computed(method(), candidate(Registry.company("Withdrawn"), "\"RD\": 1")));
        String reason = "{\"reason\": \"Wrong figures\"}";
        Registry.post("/rankings/" + ranking + "/withdraw", "*", reason)
                .statusCode(409)
                .body("errors[0].code", equalTo("NOT_PUBLISHED"));
        turn(ranking, "publish").statusCode(200);
        Registry.post("/rankings/" + ranking + "/withdraw", "\"0.zh\"", reason).statusCode(412);
        Registry.post("/rankings/" + ranking + "/withdraw", reason).statusCode(428);
        Registry.post("/rankings/" + ranking + "/withdraw", "*", reason).statusCode(200);
        Registry.get("/rankings/" + ranking)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("Wrong figures"))
                .body("withdrawnAt", notNullValue());

        var facts = Registry.facts(ranking, 3);
        Messages.mustKeepContract("ranking-computed", facts.get(0));
        Messages.mustKeepContract("ranking-published", facts.get(1));
        Messages.mustKeepContract("ranking-withdrawn", facts.get(2));
        assertThat(facts).hasSize(3);
    }

    @Test
    void aPoolIsResolvedOnceAndWaitsForItsValues() {
        String scheme = Registry.scheme();
        String held = holder("Held", scheme);
        String also = holder("Also held", scheme);
        String method = method();
        ValidatableResponse made =
                register(method, "\"pool\": {\"scheme\": \"%s\", \"level\": \"MUNICIPAL\"}".formatted(scheme), "");
        String ranking = id(made.body("candidates", equalTo(2)).body("computedAt", nullValue()));
        holder("Too late", scheme);
        turn(ranking, "publish").statusCode(409).body("errors[0].code", equalTo("NOT_COMPUTED"));
        draft(ranking + "/entries").statusCode(200).body("items", empty());

        values(ranking, candidate(held, "\"RD\": 5")).statusCode(200).body("candidates", equalTo(2));
        values(ranking, candidate(also, "\"RD\": 3"), candidate(held, "\"RD\": 1, \"PATENTS\": 1"))
                .statusCode(200);
        values(ranking, candidate(also, "\"RD\": 3"), candidate(Registry.company("Foreign"), "\"RD\": 3"))
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_IN_POOL"))
                .body("errors[0].pointer", equalTo("/candidates/1/organizationId"));
        turn(ranking, "compute").statusCode(200).body("summary.ranked", equalTo(2));
        draft(ranking + "/entries")
                .body("items.organization.id", contains(also, held))
                .body("items.score", contains("0.75", "0"));
        turn(ranking, "compute").statusCode(409).body("errors[0].code", equalTo("ALREADY_COMPUTED"));
        values(ranking, candidate(held, "\"RD\": 9"))
                .statusCode(409)
                .body("errors[0].code", equalTo("ALREADY_COMPUTED"));
        turn(ranking, "publish").statusCode(200);
    }

    @Test
    void aRankingThatASourceReportsIsPublishedWithItsFigures() {
        String source = Registry.source("sitic-2022-zh");
        String issuer = Registry.company("Issuer");
        String report = """
                {"names": {"zh": "2022上海硬核科技企业TOP100榜单"}, "year": 2022, "size": 100, "issuers": ["%s"],
                 "externalId": "test/rank-%s", "source": "%s", "report": {
                 "method": {"zh": "硬核科技企业创新指数"}, "framework": "3+6",
                 "candidates": {"value": "1993", "qualifier": "EXACT", "unit": "enterprises", "source": "%s"},
                 "pool": ["listed companies"],
                 "breakdown": [{"label": "three leading industries", "fact": {"value": 53, "qualifier": "EXACT"}},
                               {"label": "listed companies", "fact": {"value": "37", "qualifier": "EXACT", "unit": "%%"}}],
                 "note": "labels overlap"}}""".formatted(issuer, UUID.randomUUID(), source, source);
        ValidatableResponse made = Registry.post("/rankings", report)
                .statusCode(201)
                .body("kind", equalTo("REPORTED"))
                .body("state", equalTo("PUBLISHED"))
                .body("candidates", nullValue());
        Registry.get("/rankings/" + id(made))
                .statusCode(200)
                .body(equalTo(made.extract().asString()))
                .body("report.candidates.value", equalTo("1993"))
                .body("report.breakdown.label", contains("three leading industries", "listed companies"))
                .body("report.method.zh", equalTo("硬核科技企业创新指数"))
                .body("issuers", contains(issuer));
        Registry.get("/rankings/" + id(made) + "/entries").statusCode(200).body("items", empty());
        Registry.get("/rankings/" + id(made) + "/inputs").statusCode(404);
        Registry.get("/rankings?kind=REPORTED&year=2022&limit=200&sort=-createdAt")
                .body("items.id", hasItem(id(made)));
        Registry.get("/rankings?year=1999").body("items.id", not(hasItem(id(made))));
        turn(id(made), "compute").statusCode(409).body("errors[0].code", equalTo("REPORTED"));
        Registry.post("/rankings", report).statusCode(409).body("errors[0].pointer", equalTo("/externalId"));
        Messages.mustKeepContract(
                "ranking-published", Registry.facts(id(made), 1).get(0));
    }

    @Test
    void aRepeatedRequestIsAnsweredWithTheSameRanking() {
        String body = """
                {"names": {"en": "Once"}, "run": {"method": "%s", "candidates": [%s]}}""".formatted(method(), candidate(Registry.company("Once"), "\"RD\": 1"));
        String key = UUID.randomUUID().toString();
        List<String> ids = IntStream.range(0, 2)
                .mapToObj(i -> given().header("Authorization", TestTokens.bearer("registry-officer"))
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .body(body)
                        .post(Registry.ROOT + "/rankings")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
    }

    private static ValidatableResponse values(String ranking, String... candidates) {
        return Registry.post(
                "/rankings/" + ranking + "/values",
                "*",
                "{\"candidates\": [%s]}".formatted(String.join(", ", candidates)));
    }

    private static String holder(String name, String scheme) {
        String company = Registry.company(name);
        Registry.post("/recognitions", """
                        {"organizationId": "%s", "scheme": "%s", "level": "MUNICIPAL"}""".formatted(company, scheme)).statusCode(201);
        return company;
    }
}
