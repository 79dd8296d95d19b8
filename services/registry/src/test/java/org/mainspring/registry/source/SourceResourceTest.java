package org.mainspring.registry.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class SourceResourceTest {

    @Test
    void aRegisteredSourceIsFoundByItsCode() {
        register("found-2022-zh", "\"lang\": \"zh\", \"publishedOn\": \"2022-07-22\"")
                .statusCode(201)
                .header("Location", equalTo("/registry/v1/sources/found-2022-zh"))
                .header("ETag", equalTo("\"0.zh\""));
        Registry.get("/sources/found-2022-zh")
                .statusCode(200)
                .body("title", equalTo("Report found-2022-zh"))
                .body("publishedOn", equalTo("2022-07-22"))
                .body("note", nullValue())
                .body("version", nullValue());
        Registry.get("/sources/lost-2022-zh").statusCode(404);
    }

    @Test
    void aCodeIsTakenOnce() {
        register("once", "\"lang\": \"en\"").statusCode(201);
        register("once", "\"lang\": \"zh\"").statusCode(409).body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void whatIsNoCodeOrNoLanguageIsRefused() {
        register("Not A Code", "\"lang\": \"en\"").statusCode(400).body("errors[0].pointer", equalTo("/code"));
        register("code", "\"lang\": \"English\"").statusCode(400).body("errors[0].pointer", equalTo("/lang"));
        register("code", "\"publishedOn\": \"2022-02-30\"")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/publishedOn"));
    }

    @Test
    void sourcesAreListedByCode() {
        for (String code : List.of("zz-listed-b", "zz-listed-c", "zz-listed-a")) {
            register(code, "\"lang\": \"en\"").statusCode(201);
        }
        String cursor = Registry.get("/sources?sort=-code&limit=2")
                .statusCode(200)
                .body("items.code", contains("zz-listed-c", "zz-listed-b"))
                .extract()
                .path("nextCursor");
        Registry.get("/sources?sort=-code&limit=1&cursor=" + cursor).body("items.code", contains("zz-listed-a"));
        Registry.get("/sources?title=x").statusCode(400).body("errors[0].parameter", equalTo("title"));
    }

    @Test
    void aMergePatchChangesAllButTheCode() {
        register("patched", "\"lang\": \"en\", \"note\": \"undated\"").statusCode(201);
        patch("patched", "\"0.zh\"", "{\"publishedOn\": \"2019-05-22\", \"note\": null}")
                .statusCode(200)
                .header("ETag", equalTo("\"1.zh\""))
                .body("publishedOn", equalTo("2019-05-22"))
                .body("note", nullValue());
        patch("patched", "\"0.zh\"", "{\"note\": \"late\"}").statusCode(412);
        patch("patched", "\"1.zh\"", "{\"code\": \"renamed\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("CODE_IS_FIXED"));
        patch("patched", "\"1.zh\"", "{\"title\": null}").statusCode(400).body("errors[0].pointer", equalTo("/title"));
    }

    @Test
    void whatIsToldKeepsItsContract() {
        register("told", "\"lang\": \"en\", \"note\": \"undated\"").statusCode(201);
        patch("told", "*", "{\"publishedOn\": \"2019-05-22\", \"licence\": \"CC-BY-4.0\"}")
                .statusCode(200);
        List<Map<String, Object>> facts = Registry.facts("told", 2);
        assertThat(facts).hasSize(2);
        Messages.mustKeepContract("source-registered", facts.get(0));
        Messages.mustKeepContract("source-changed", facts.get(1));
    }

    private static ValidatableResponse register(String code, String more) {
        return Registry.post("/sources", "{\"code\": \"%s\", \"title\": \"Report %1$s\", %s}".formatted(code, more));
    }

    private static ValidatableResponse patch(String code, String ifMatch, String body) {
        return given().header("Authorization", TestTokens.bearer("registry-officer"))
                .header("If-Match", ifMatch)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body)
                .patch(Registry.ROOT + "/sources/" + code)
                .then();
    }
}
