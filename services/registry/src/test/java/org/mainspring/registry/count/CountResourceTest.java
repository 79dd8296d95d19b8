package org.mainspring.registry.count;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.registry.observation.Observations.fact;
import static org.mainspring.registry.observation.Observations.holders;
import static org.mainspring.registry.observation.Observations.report;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Registry;

@QuarkusTest
class CountResourceTest {

    private static final String DAY = "2022-07-21";

    @Test
    void whatIsRegisteredStandsBesideWhatIsReportedWithTheGap() {
        String scheme = Registry.scheme();
        String both = company("Songjiang", "PRIVATE");
        confer(scheme, both, "NATIONAL", ", \"conferredOn\": \"2021-05-01\"");
        confer(scheme, both, "MUNICIPAL", ", \"conferredOn\": \"2019-05-01\"");
        confer(scheme, company("Xuhui", "STATE"), "NATIONAL", "");
        holders(scheme, "\"level\": \"NATIONAL\",", fact("70", "2019-07-21")).statusCode(201);
        String reported = holders(scheme, "\"level\": \"NATIONAL\",", fact("93", DAY))
                .statusCode(201)
                .extract()
                .path("id");
        holders(scheme, "\"level\": \"NATIONAL\",", fact("99", "2023-07-21")).statusCode(201);
        report("AWARDS", scheme, "\"level\": \"NATIONAL\",", fact("500", DAY)).statusCode(201);
        holders(scheme, "", "\"value\": 80, \"qualifier\": \"MORE_THAN\", \"asOf\": \"2022-07-01\"")
                .statusCode(201);

        Registry.get("/counts?scheme=" + scheme + "&validAt=" + DAY)
                .statusCode(200)
                .body("by", equalTo("level"))
                .body("rowsAreAll", equalTo(true))
                .body("rows.key", contains("NATIONAL", "MUNICIPAL", "DISTRICT"))
                .body("rows.displayName", contains("National", "Municipal", "District"))
                .body("rows.computed", contains(2, 1, 0))
                .body("rows[0].reported.observationId", equalTo(reported))
                .body("rows[0].gap.value", equalTo("91"))
                .body("rows[0].gap.qualifier", equalTo("EXACT"))
                .body("rows[0].gap.daysApart", nullValue())
                .body("rows[1].reported", nullValue())
                .body("rows[1].gap", nullValue())
                .body("total.computed", equalTo(2))
                .body("total.gap.value", equalTo("78"))
                .body("total.gap.qualifier", equalTo("MORE_THAN"))
                .body("total.gap.daysApart", equalTo(20));
        Registry.get("/counts?scheme=" + scheme + "&level=NATIONAL&validAt=2020-01-01")
                .body("rows.key", contains("NATIONAL"))
                .body("rows[0].computed", equalTo(1))
                .body("rows[0].reported.fact.value", equalTo("70"))
                .body("total.gap.value", equalTo("69"));
    }

    @Test
    void aWithdrawnReportStandsBesideNothing() {
        String scheme = Registry.scheme();
        String id =
                holders(scheme, "", fact("93", DAY)).statusCode(201).extract().path("id");
        Registry.get("/counts?scheme=" + scheme).body("total.gap.value", equalTo("93"));
        Registry.post("/observations/" + id + "/withdraw", "*", "{\"reason\": \"Misread\"}")
                .statusCode(200);
        Registry.get("/counts?scheme=" + scheme)
                .body("total.computed", equalTo(0))
                .body("total.reported", nullValue());
    }

    @Test
    void holdersAreCountedByWhereAndWhatTheyAre() {
        String scheme = Registry.scheme();
        confer(scheme, company("Songjiang", "PRIVATE"), "NATIONAL", ", \"batchYear\": 2020");
        confer(scheme, company("Songjiang", "STATE"), "NATIONAL", ", \"batchYear\": 2021");
        confer(scheme, Registry.company("Nowhere"), "DISTRICT", "");
        holders(scheme, "\"district\": \"Pudong\",", fact("30", DAY)).statusCode(201);
        String counts = "/counts?scheme=" + scheme + "&by=";
        Registry.get(counts + "district")
                .body("rows.key", contains("Pudong", "Songjiang", null))
                .body("rows.computed", contains(0, 2, 1))
                .body("rows[0].gap.value", equalTo("30"))
                .body("total.computed", equalTo(3));
        Registry.get(counts + "district&district=Songjiang")
                .body("rows.key", contains("Songjiang"))
                .body("total.computed", equalTo(2));
        Registry.get(counts + "level&district=Pudong")
                .body("rows.computed", contains(0, 0, 0))
                .body("total.gap.value", equalTo("30"));
        Registry.get(counts + "ownership").body("rows.key", contains("PRIVATE", "STATE", null));
        Registry.get(counts + "kind").body("rows.key", contains("COMPANY")).body("rows.computed", contains(3));
        Registry.get(counts + "batchYear&level=NATIONAL").body("rows.key", contains("2020", "2021"));
    }

    @Test
    void yearsShowWhoHeldItWhenTheyEnded() {
        String scheme = Registry.scheme();
        confer(scheme, Registry.company("Ever"), "NATIONAL", "");
        String changing = Registry.company("Changing");
        confer(scheme, changing, "DISTRICT", ", \"conferredOn\": \"2018-03-01\", \"expiresOn\": \"2020-03-01\"");
        confer(scheme, changing, "MUNICIPAL", ", \"conferredOn\": \"2019-03-01\", \"expiresOn\": \"2021-03-01\"");
        holders(scheme, "", fact("5", "2016-12-31")).statusCode(201);
        holders(scheme, "", fact("8", "2019-06-30")).statusCode(201);
        Registry.get("/counts?scheme=" + scheme + "&by=year&validAt=" + DAY)
                .statusCode(200)
                .body("rows.key", contains("2016", "2018", "2019", "2020", "2021", "2022"))
                .body("rows.computed", contains(1, 2, 2, 2, 1, 1))
                .body(
                        "rows.validAt",
                        contains("2016-12-31", "2018-12-31", "2019-12-31", "2020-12-31", "2021-12-31", DAY))
                .body("rows[0].gap.value", equalTo("4"))
                .body("rows[2].gap.value", equalTo("6"))
                .body("rows[2].gap.daysApart", equalTo(184))
                .body("total.computed", equalTo(1));
        Registry.get("/counts?scheme=" + scheme + "&by=year&level=MUNICIPAL&validAt=2021-02-28")
                .body("rows.computed", contains(1, 1, 1));
    }

    @Test
    void whatCannotBeCountedIsRefusedByItsParameter() {
        String scheme = Registry.scheme();
        Registry.get("/counts").statusCode(400).body("errors[0].parameter", equalTo("scheme"));
        Registry.get("/counts?scheme=NO_SUCH").statusCode(400).body("errors[0].code", equalTo("SCHEME_NOT_FOUND"));
        Registry.get("/counts?scheme=%27--").statusCode(400);
        Registry.get("/counts?scheme=" + scheme + "&level=COSMIC")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("level"));
        Registry.get("/counts?scheme=" + scheme + "&by=colour")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("by"));
        Registry.get("/counts?scheme=" + scheme + "&validAt=yesterday").statusCode(400);
        Registry.get("/counts?scheme=" + scheme + "&limit=5").statusCode(400);
        Registry.get("/counts?scheme=" + scheme + "&district=%27%20or%201=1").body("rows", hasSize(3));
        Registry.get("/counts?scheme=" + scheme + "&by=year&validAt=0001-01-01").statusCode(200);
        Registry.get("/counts?scheme=" + scheme + "&by=year&validAt=9999-12-31").statusCode(200);
    }

    private static String company(String district, String ownership) {
        return Registry.post("/organizations", """
                        {"names": {"en": "Counted Company"}, "kind": "COMPANY", "district": "%s", "ownership": "%s"}""".formatted(district, ownership))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void confer(String scheme, String organization, String level, String more) {
        Registry.post("/recognitions", """
                        {"organizationId": "%s", "scheme": "%s", "level": "%s"%s}""".formatted(organization, scheme, level, more))
                .statusCode(201);
    }
}
