package org.mainspring.registry.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.registry.observation.Observations.fact;
import static org.mainspring.registry.observation.Observations.report;
import static org.mainspring.registry.roster.Rosters.organization;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Registry;
import org.mainspring.registry.roster.Rosters;

@QuarkusTest
class CoverageResourceTest {

    private static final String AT = "&validAt=2022-07-21";

    @Test
    void aShareShowsItsDenominatorAndWhoIsNotCovered() {
        String scheme = Registry.scheme();
        List<String> members = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            members.add(organization(holder(scheme, i % 2 == 0 ? "NATIONAL" : "DISTRICT", "2020-01-01")));
        }
        String without = Registry.company("Without");
        members.add(organization(without));
        members.add("{\"names\": {\"en\": \"Not registered\"}}");
        String roster = Rosters.id(Rosters.of(members.toArray(String[]::new)));
        report(
                        "COVERAGE",
                        scheme,
                        "\"group\": {\"en\": \"Listed companies\"}, \"rosterId\": \"" + roster + "\",",
                        fact("85.5", "2022-07-21"))
                .statusCode(201);

        String of = "/rosters/" + roster + "/coverage?scheme=" + scheme;
        Registry.get(of + AT)
                .statusCode(200)
                .body("numerator", equalTo(8))
                .body("denominator", equalTo(10))
                .body("unknown", equalTo(1))
                .body("percent", equalTo("80"))
                .body("percentIsExact", equalTo(true))
                .body("reported.fact.value", equalTo("85.5"))
                .body("gap.value", equalTo("5.5"));
        Registry.get(of + "&level=NATIONAL" + AT)
                .body("numerator", equalTo(4))
                .body("reported", nullValue())
                .body("gap", nullValue());
        Registry.get(of + "&validAt=2019-12-31").body("numerator", equalTo(0)).body("percent", equalTo("0"));

        String uncovered = "/rosters/" + roster + "/uncovered?scheme=" + scheme + AT;
        Registry.get(uncovered)
                .statusCode(200)
                .body("items.place", contains(9, 10))
                .body("items[0].organization.id", equalTo(without))
                .body("items[1].names.en", equalTo("Not registered"));
        Registry.get(uncovered + "&known=true").body("items.place", contains(9));
        Registry.get(uncovered + "&known=false").body("items.place", contains(10));
        String cursor = Registry.get(uncovered + "&limit=1")
                .body("items.place", contains(9))
                .extract()
                .path("nextCursor");
        Registry.get(uncovered + "&limit=1&cursor=" + cursor)
                .statusCode(200)
                .body("items.place", contains(10))
                .body("nextCursor", nullValue());
        Registry.get("/rosters/" + roster + "/uncovered?level=DISTRICT&scheme=" + scheme)
                .body("items", hasSize(6));
    }

    @Test
    void aMemberThatWasMergedIsItsSurvivor() {
        String scheme = Registry.scheme();
        String merged = Registry.company("Merged Works");
        String survivor = holder(scheme, "NATIONAL", "2020-01-01");
        String roster = Rosters.id(Rosters.of(organization(merged)));
        String of = "/rosters/" + roster + "/coverage?scheme=" + scheme;
        Registry.get(of).body("numerator", equalTo(0));
        Registry.post(
                        "/organizations/" + merged + "/merge",
                        "*",
                        "{\"survivorId\": \"" + survivor + "\", \"reason\": \"Registered twice\"}")
                .statusCode(200);
        Registry.get(of).body("numerator", equalTo(1)).body("percent", equalTo("100"));
        Registry.get("/rosters/" + roster + "/members").body("items[0].organization.id", equalTo(survivor));
        Registry.get("/rosters/" + roster + "/uncovered?scheme=" + scheme).body("items", empty());
    }

    @Test
    void whatThereIsNotIsRefused() {
        String scheme = Registry.scheme();
        String roster = Rosters.id(Rosters.of(organization(Registry.company("Only"))));
        for (String list : List.of("/coverage", "/uncovered")) {
            Registry.get("/rosters/" + UUID.randomUUID() + list + "?scheme=" + scheme)
                    .statusCode(404);
            String path = "/rosters/" + roster + list;
            Registry.get(path).statusCode(400).body("errors[0].parameter", equalTo("scheme"));
            Registry.get(path + "?scheme=NO_SUCH").statusCode(400);
            Registry.get(path + "?scheme=" + scheme + "&level=COSMIC").statusCode(400);
            Registry.get(path + "?scheme=" + scheme + "&validAt=soon").statusCode(400);
            Registry.get(path + "?scheme=" + scheme + "&by=level").statusCode(400);
        }
        Registry.get("/rosters/" + roster + "/uncovered?scheme=" + scheme + "&cursor=no")
                .statusCode(400);
    }

    private static String holder(String scheme, String level, String since) {
        String company = Registry.company("Covered Company");
        Registry.post("/recognitions", """
                        {"organizationId": "%s", "scheme": "%s", "level": "%s", "conferredOn": "%s"}""".formatted(company, scheme, level, since))
                .statusCode(201);
        return company;
    }
}
