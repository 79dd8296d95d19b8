package org.mainspring.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.registry.classification.Classifications.INDUSTRIES;
import static org.mainspring.registry.classification.Classifications.add;
import static org.mainspring.registry.classification.Classifications.category;
import static org.mainspring.registry.classification.Classifications.code;
import static org.mainspring.registry.classification.Classifications.correspondences;
import static org.mainspring.registry.classification.Classifications.define;
import static org.mainspring.registry.classification.Classifications.industries;
import static org.mainspring.registry.classification.Classifications.version;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;

@QuarkusTest
class ClassificationResourceTest {

    @Inject
    Pool pool;

    @Test
    void aClassificationShowsItsVersionsTheLatestFirst() {
        String code = code();
        define(code, version("2021-01-01", INDUSTRIES, ", \"source\": \"" + Registry.source("plan") + "\""))
                .statusCode(201)
                .header("Location", equalTo("/registry/v1/classifications/" + code))
                .body("latestVersion", equalTo(1));
        add(code, version("2022-01-01", category("CHIPS", null, 1), correspondences("LEADING>CHIPS")))
                .statusCode(201)
                .header("Location", equalTo("/registry/v1/classifications/" + code + "/versions/2"))
                .body("correspondences[0].from", equalTo("LEADING"));

        Registry.get("/classifications/" + code)
                .statusCode(200)
                .body("displayName", equalTo("产业体系"))
                .body("latestVersion", equalTo(2))
                .body("latestValidFrom", equalTo("2022-01-01"));
        Registry.get("/classifications?limit=200").body("items.code", hasItem(code));
        Registry.get("/classifications/" + code + "/versions")
                .body("items.number", contains(2, 1))
                .body("items[1].categories", hasSize(6));
        Registry.get("/classifications/" + code + "/versions/1")
                .statusCode(200)
                .body("categories.code", contains("LEADING", "CHIPS", "PHARMA", "KEY", "NEW_MATERIALS", "HEALTH"))
                .body("categories[1].parent", equalTo("LEADING"))
                .body("categories[0].parent", nullValue())
                .body("source", equalTo("plan"))
                .body("correspondences", nullValue());
        Registry.get("/classifications/" + code + "/versions/3").statusCode(404);
        Registry.get("/classifications/NOWHERE").statusCode(404);
        var facts = Registry.facts(code, 3);
        Messages.mustKeepContract("classification-defined", facts.get(0));
        Messages.mustKeepContract("classification-version-added", facts.get(1));
        Messages.mustKeepContract("classification-version-added", facts.get(2));
    }

    @Test
    void categoriesAreATreeWithDistinctCodesAndRanks() {
        String top = category("A", null, 1);
        refused(top + ", " + top, "CATEGORY_REPEATED", "/version/categories/1/code");
        refused(top + ", " + category("B", null, 1), "RANK_REPEATED", "/version/categories/1/rank");
        refused(top + ", " + category("B", "C", 1), "CATEGORY_NOT_FOUND", "/version/categories/1/parent");
        refused(category("A", "A", 1), "PART_OF_ITSELF", "/version/categories/0/parent");
        refused(category("A", "B", 1) + ", " + category("B", "A", 1), "PART_OF_ITSELF", "/version/categories/0/parent");
        define(code(), version("2021-01-01", category("B", "A", 1) + ", " + top, ""))
                .statusCode(201);
    }

    @Test
    void whatIsNoCategoryIsRefusedByItsPlace() {
        for (String bad : List.of("a", "A/B", "", "A".repeat(65))) {
            define(code(), version("2021-01-01", category(bad, null, 1), ""))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/version/categories/0/code"));
        }
        define(code(), version("2021-01-01", category("A", null, 0), "")).statusCode(400);
        define(code(), version("2021-01-01", "", ""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/version/categories"));
        define(code(), version("2021-01-01", "null", "")).statusCode(400);
        define(code(), version("yesterday", category("A", null, 1), "")).statusCode(400);
        define("3_6", version("2021-01-01", category("A", null, 1), ""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/code"));
        define(code(), version("2021-01-01", category("A", null, 1), ", \"source\": \"nowhere\""))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/version/source"));
        String many = String.join(
                ", ",
                IntStream.rangeClosed(1, 2001)
                        .mapToObj(i -> category("A" + i, null, i))
                        .toList());
        define(code(), version("2021-01-01", many, "")).statusCode(400);
    }

    @Test
    void aVersionComesAfterTheOneBeforeAndSaysWhatBecameOfIt() {
        String code = industries();
        String chips = category("CHIPS", null, 1);
        define(code, version("2021-01-01", chips, "")).statusCode(409).body("errors[0].pointer", equalTo("/code"));
        refused(add(code, version("2021-01-01", chips, "")), "NOT_AFTER_LATEST", "/validFrom");
        refused(
                add(code, version("2022-01-01", chips, correspondences("LEADING>CHIPS", "BAKERIES>CHIPS"))),
                "CATEGORY_NOT_FOUND",
                "/correspondences/1/from");
        refused(
                add(code, version("2022-01-01", chips, correspondences("LEADING>PHARMA"))),
                "CATEGORY_NOT_FOUND",
                "/correspondences/0/to");
        refused(
                add(code, version("2022-01-01", chips, correspondences("CHIPS>CHIPS"))),
                "STILL_IN_USE",
                "/correspondences/0/from");
        add(code, version("2022-01-01", chips, correspondences("KEY>CHIPS", "KEY>CHIPS")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/correspondences"));
        Registry.post("/classifications/NOWHERE/versions", version("2022-01-01", chips, ""))
                .statusCode(404);
        Registry.get("/classifications/" + code).body("latestVersion", equalTo(1));
    }

    @Test
    void theDatabaseTakesNoHalfTreeEither() {
        String code = industries();
        assertThatThrownBy(() -> pool.preparedQuery("""
                        update classification_category set parent_code = 'BAKERIES' where code = 'CHIPS' and version_id =
                          (select id from classification_version where classification = $1)""").executeAndAwait(Tuple.of(code)))
                .hasMessageContaining("foreign key");
    }

    @Test
    void whoeverAddsVersionsAtTheSameTimeGetsDifferentNumbersOrIsRefused() {
        String code = industries();
        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> add(code, version("202%d-06-01".formatted(2 + i % 3), INDUSTRIES, ""))
                        .extract()
                        .statusCode())
                .toList();
        assertThat(answers).isSubsetOf(201, 422).contains(201);
        int latest = Registry.get("/classifications/" + code).extract().path("latestVersion");
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(latest - 1);
    }

    private static void refused(String categories, String reason, String pointer) {
        refused(define(code(), version("2021-01-01", categories, "")), reason, pointer);
    }

    private static void refused(ValidatableResponse answer, String reason, String pointer) {
        answer.statusCode(422).body("errors[0].code", equalTo(reason)).body("errors[0].pointer", equalTo(pointer));
    }
}
