package org.mainspring.registry.classification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.registry.classification.Classifications.add;
import static org.mainspring.registry.classification.Classifications.category;
import static org.mainspring.registry.classification.Classifications.correspondences;
import static org.mainspring.registry.classification.Classifications.industries;
import static org.mainspring.registry.classification.Classifications.version;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.TestTokens;

/** Organizations in categories, by whatever version of a classification. */
@QuarkusTest
class ClassifiedOrganizationTest {

    @Test
    void anOrganizationIsFoundByItsCategoryAndByThoseAbove() {
        String code = industries();
        String chips = in(code, "CHIPS");
        String both = in(code, "PHARMA", "HEALTH");
        Registry.get("/organizations/" + both)
                .body("classifications.category", contains("PHARMA", "HEALTH"))
                .body("classifications[0].classification", equalTo(code));
        found(code, "CHIPS").body("items.id", contains(chips));
        found(code, "LEADING").body("items.id", containsInAnyOrder(chips, both));
        found(code, "KEY").body("items.id", contains(both));
        found(code, "NEW_MATERIALS").body("items", empty());
        found(code, "BAKERIES").body("items", empty());
        Registry.get("/organizations?total=true&classification=" + code).body("total", equalTo(2));
        Registry.get("/organizations?limit=1&classification=" + code).body("items", hasSize(1));
        Registry.get("/organizations?q=classified&kind=COMPANY&category=LEADING&classification=" + code)
                .body("items", hasSize(2));
    }

    @Test
    void aPatchPutsThemInOtherCategoriesAndTheTwoTimeAxesKeepIt() {
        String code = industries();
        String id = in(code, "CHIPS");
        change(id, "2021-06-01", classifications(code, "PHARMA"))
                .statusCode(200)
                .body("classifications.category", contains("PHARMA"));
        Registry.get("/organizations/" + id + "?validAt=2021-05-31")
                .body("classifications.category", contains("CHIPS"));
        Registry.get("/organizations/" + id + "?validAt=2021-06-01")
                .body("classifications.category", contains("PHARMA"));
        Registry.get("/organizations/" + id + "/history").body("items[0].state.classifications", hasSize(1));
        change(id, null, "{\"classifications\": null}").statusCode(200).body("classifications", nullValue());
        found(code, "LEADING").body("items", empty());
        change(id, null, "{\"classifications\": []}").statusCode(200);
    }

    @Test
    void onlyWhatIsInForceIsGivenAndWhatWasGivenStays() {
        String code = industries();
        String old = in(code, "NEW_MATERIALS");
        add(code, version("2022-01-01", category("MATERIALS", null, 1), correspondences("NEW_MATERIALS>MATERIALS")))
                .statusCode(201);
        change(old, null, "{\"district\": \"Xuhui\"}")
                .statusCode(200)
                .body("classifications.category", contains("NEW_MATERIALS"));
        found(code, "MATERIALS").body("items.id", contains(old));
        String other = Registry.company("Classified later");
        change(other, null, classifications(code, "MATERIALS", "NEW_MATERIALS"))
                .statusCode(422)
                .body("errors[0].code", equalTo("CATEGORY_NOT_IN_FORCE"))
                .body("errors[0].pointer", equalTo("/classifications/1/category"));
        change(other, "2021-06-01", classifications(code, "NEW_MATERIALS")).statusCode(200);
        change(other, "2020-06-01", classifications(code, "HEALTH")).statusCode(422);
        change(other, null, classifications("NOWHERE", "MATERIALS")).statusCode(422);
        found(code, "MATERIALS").body("items.id", containsInAnyOrder(old, other));
    }

    @Test
    void whatWasDividedIsFoundByWhatHoldsAllItsParts() {
        String code = industries();
        String health = in(code, "HEALTH");
        String divided = String.join(
                ", ",
                category("KEY", null, 1),
                category("DRUGS", "KEY", 1),
                category("DEVICES", "KEY", 2),
                category("LEADING", null, 2));
        add(code, version("2022-01-01", divided, correspondences("HEALTH>DRUGS", "HEALTH>DEVICES")))
                .statusCode(201);
        found(code, "DRUGS").body("items", empty());
        found(code, "KEY").body("items.id", contains(health));
        found(code, "HEALTH").body("items.id", contains(health));
    }

    @Test
    void badAssignmentsAndFiltersAreRefused() {
        String code = industries();
        String id = Registry.company("Classified badly");
        for (String bad : List.of(
                "[{}]",
                "[null]",
                "{}",
                "[{\"classification\": \"lower\", \"category\": \"A\"}]",
                "[{\"classification\": \"A\", \"category\": \"a/b\"}]",
                "[{\"classification\": \"A\", \"category\": \"A\", \"version\": 1}]",
                "[{\"classification\": \"A\", \"category\": \"A\"}, {\"classification\": \"A\", \"category\": \"A\"}]")) {
            change(id, null, "{\"classifications\": " + bad + "}").statusCode(400);
        }
        Registry.post("/organizations", """
                        {"names": {"en": "Nowhere"}, "kind": "COMPANY", %s}""".formatted(classifications(code, "BAKERIES")
                        .substring(1, classifications(code, "BAKERIES").length() - 1)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/classifications/0/category"));
        Registry.get("/organizations?category=CHIPS").statusCode(400).body("errors[0].parameter", equalTo("category"));
        Registry.get("/organizations?classification=lower").statusCode(400);
        Registry.get("/organizations?category=a b&classification=" + code).statusCode(400);
    }

    private static String in(String classification, String... categories) {
        String given = classifications(classification, categories);
        return Registry.post("/organizations", """
                        {"names": {"en": "Classified %s"}, "kind": "COMPANY", %s""".formatted(String.join(" ", categories), given.substring(1)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String classifications(String classification, String... categories) {
        return "{\"classifications\": ["
                + String.join(
                        ", ",
                        List.of(categories).stream()
                                .map(category -> "{\"classification\": \"%s\", \"category\": \"%s\"}"
                                        .formatted(classification, category))
                                .toList())
                + "]}";
    }

    private static ValidatableResponse found(String classification, String category) {
        return Registry.get("/organizations?classification=" + classification + "&category=" + category)
                .statusCode(200);
    }

    private static ValidatableResponse change(String id, String validFrom, String patch) {
        return given().header("Authorization", TestTokens.bearer("registry-officer"))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch("/registry/v1/organizations/" + id + (validFrom == null ? "" : "?validFrom=" + validFrom))
                .then();
    }
}
