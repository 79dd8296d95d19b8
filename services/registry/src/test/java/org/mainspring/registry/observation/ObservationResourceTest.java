package org.mainspring.registry.observation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.registry.observation.Observations.fact;
import static org.mainspring.registry.observation.Observations.holders;
import static org.mainspring.registry.observation.Observations.report;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;

@QuarkusTest
class ObservationResourceTest {

    @Test
    void anObservationComesBackAsItWasReportedAndIsTold() {
        String scheme = Registry.scheme();
        ValidatableResponse made = holders(
                        scheme,
                        "\"level\": \"NATIONAL\", \"district\": \"Songjiang\",",
                        fact("93", "2022-07-21") + ", \"unit\": \"centres\", \"scope\": \"Shanghai\"")
                .statusCode(201)
                .body("measure", equalTo("HOLDERS"))
                .body("level", equalTo("NATIONAL"))
                .body("fact.value", equalTo("93"))
                .body("fact.scope", equalTo("Shanghai"))
                .body("asOf", equalTo("2022-07-21"))
                .body("status", equalTo("REPORTED"))
                .body("group", nullValue());
        given().get(made.extract().header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0.zh\""))
                .body(equalTo(made.extract().asString()));
        List<Map<String, Object>> told = Registry.facts(made.extract().path("id"), 1);
        Messages.mustKeepContract("observation-reported", told.get(0));
    }

    @Test
    void aShareIsOneOfAGroup() {
        String scheme = Registry.scheme();
        String group = "\"group\": {\"zh\": \"科创板上市公司\", \"en\": \"STAR Market listed companies\"},";
        String id = report("COVERAGE", scheme, group, fact("80", "2022-07-21") + ", \"unit\": \"percent\"")
                .statusCode(201)
                .body("group.zh", equalTo("科创板上市公司"))
                .extract()
                .path("id");
        Messages.mustKeepContract("observation-reported", Registry.facts(id, 1).get(0));
        report("COVERAGE", scheme, "", fact("80", "2022-07-21"))
                .statusCode(400)
                .body(
                        "errors[0].message",
                        equalTo("a group must be given with COVERAGE, and neither group nor rosterId without"));
        holders(scheme, group, fact("80", "2022-07-21")).statusCode(400);
        report("COVERAGE", scheme, group + "\"rosterId\": \"" + UUID.randomUUID() + "\",", fact("80", "2022-07-21"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rosterId"))
                .body("errors[0].code", equalTo("ROSTER_NOT_FOUND"));
    }

    @Test
    void observationsAreFoundByAllThatTellsThemApart() {
        String scheme = Registry.scheme();
        String national = id(holders(scheme, "\"level\": \"NATIONAL\",", fact("93", "2022-07-21")));
        String district = id(holders(scheme, "\"district\": \"Xuhui\",", fact("40", "2021-07-21")));
        String awards =
                id(report("AWARDS", scheme, "", "\"value\": 94, \"qualifier\": \"EXACT\", \"period\": \"2012/2022\""));
        String of = "/observations?scheme=" + scheme;
        Registry.get(of).statusCode(200).body("items.id", contains(national, district, awards));
        Registry.get(of + "&sort=asOf").body("items.id", contains(district, national, awards));
        Registry.get(of + "&level=NATIONAL").body("items.id", contains(national));
        Registry.get(of + "&district=Xuhui").body("items.id", contains(district));
        Registry.get(of + "&measure=AWARDS").body("items.id", contains(awards));
        Registry.get(of + "&measure=AWARDS").body("items[0].asOf", equalTo("2022-12-31"));
        Registry.get(of + "&source=nobody").body("items", empty());
        Registry.get(of + "&source=" + Observations.SOURCE + "&total=true").body("total", equalTo(3));
        Registry.get(of + "&status=WITHDRAWN").body("items", empty());
        Registry.get(of + "&rosterId=" + UUID.randomUUID()).body("items", empty());
        Registry.get(of + "&limit=1").body("items.id", contains(national));
        Registry.get(of + "&measure=ALL").statusCode(400).body("errors[0].parameter", equalTo("measure"));
        Registry.get(of + "&sort=value").statusCode(400);
        Registry.get(of + "&validAt=2022-01-01").statusCode(400);
    }

    @Test
    void oneThatWasReportedInErrorIsWithdrawnWithTheReason() {
        String id = id(holders(Registry.scheme(), "", fact("93", "2022-07-21")));
        String path = "/observations/" + id + "/withdraw";
        String reason = "{\"reason\": \"Misread\"}";
        Registry.post(path, reason).statusCode(428);
        Registry.post(path, "\"3.zh\"", reason).statusCode(412);
        Registry.post(path, "\"0.zh\"", "{\"reason\": \" \"}").statusCode(400);
        Registry.post(path, "\"0.zh\"", reason)
                .statusCode(200)
                .header("ETag", equalTo("\"1.zh\""))
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("Misread"));
        Registry.post(path, "\"1.zh\"", reason).statusCode(409).body("errors[0].code", equalTo("WITHDRAWN"));
        Registry.post("/observations/" + UUID.randomUUID() + "/withdraw", "*", reason)
                .statusCode(404);
        Registry.get("/observations/" + id).body("status", equalTo("WITHDRAWN"));
        Messages.mustKeepContract("observation-withdrawn", Registry.facts(id, 2).get(1));
    }

    @Test
    void whatCannotBeIsRefusedByItsPlace() {
        String scheme = Registry.scheme();
        String good = fact("93", "2022-07-21");
        holders("NO_SUCH_SCHEME", "", good).statusCode(422).body("errors[0].pointer", equalTo("/scheme"));
        holders(scheme, "\"level\": \"COSMIC\",", good).statusCode(422).body("errors[0].pointer", equalTo("/level"));
        holders(scheme, "\"district\": \" \",", good).statusCode(400).body("errors[0].pointer", equalTo("/district"));
        holders(scheme, "", "\"value\": \"93\", \"qualifier\": \"EXACT\"")
                .statusCode(422)
                .body("errors[0].code", equalTo("DAY_MISSING"));
        holders(scheme, "", fact("93.5", "2022-07-21"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/fact/value"));
        holders(scheme, "", fact("93", "2999-07-21")).statusCode(422).body("errors[0].pointer", equalTo("/fact/asOf"));
        holders(scheme, "", good.replace("EXACT", "TOP"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/fact/qualifier"));
        holders(scheme, "", "\"value\": \"many\", \"qualifier\": \"EXACT\"").statusCode(400);
        holders(scheme, "", "\"value\": \"1\", \"qualifier\": \"EXACT\", \"period\": \"2022/2021\"")
                .statusCode(400);
        Registry.post("/observations", """
                        {"measure": "HOLDERS", "scheme": "%s", "fact": {%s, "source": "nobody"}}""".formatted(scheme, good))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/fact/source"));
        Registry.post("/observations", "{\"measure\": \"HOLDERS\"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/scheme"))
                .body("errors.pointer", hasItem("/fact"));
        Registry.get("/observations?scheme=" + scheme).body("items", empty());
        Registry.get("/observations/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void anExternalIdIsGivenOnce() {
        String scheme = Registry.scheme();
        String external = "\"externalId\": \"test/" + UUID.randomUUID() + "\",";
        String id = id(holders(scheme, external, fact("93", "2022-07-21")));
        holders(scheme, external, fact("94", "2022-07-21"))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/externalId"));
        String externalId = Registry.get("/observations/" + id).extract().path("externalId");
        Registry.get("/observations?externalId=" + externalId).body("items.id", contains(id));
    }

    private static String id(ValidatableResponse made) {
        return made.statusCode(201).extract().path("id");
    }
}
