package org.mainspring.funding.prospect;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mainspring.funding.Funding.announce;
import static org.mainspring.funding.Funding.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Enterprises;
import org.mainspring.funding.Funding;
import org.mainspring.funding.Neighbours;

@QuarkusTest
class ProspectResourceTest {

    private static final String PROSPECTS = "/funding/v1/eligibility";

    @Inject
    Neighbours neighbours;

    @Test
    void theProgrammesThatAreMetComeFirstAndThenTheNearest() {
        UUID enterprise = Enterprises.tell(neighbours, "Seeker", ", \"district\": \"Baoshan\", \"park\": \"Near\"");
        String far = programme("""
                {"all": [{"fact": "DISTRICT", "in": ["Jiading"]}, {"fact": "PARK", "in": ["Far"]}]}""", "");
        String open = programme("{\"fact\": \"INDUSTRY\", \"in\": [\"Power\"]}", "");
        String met = programme("{\"fact\": \"DISTRICT\", \"in\": [\"Baoshan\"]}", "");
        String near = programme("{\"any\": [{\"fact\": \"DISTRICT\", \"in\": [\"Jiading\"]}]}", "");
        String over = programme("{\"fact\": \"DISTRICT\", \"in\": [\"Baoshan\"]}", ", \"periodEnd\": \"2020-12-31\"");

        JsonPath answer = given().queryParam("organizationId", enterprise)
                .queryParam("limit", 200)
                .get(PROSPECTS)
                .then()
                .statusCode(200)
                .body("items.programmeId", not(hasItem(over)))
                .extract()
                .jsonPath();
        List<String> found = answer.getList("items.programmeId");
        assertEquals(
                List.of(met, open, near, far),
                found.stream().filter(List.of(far, open, met, near)::contains).toList());
        Map<String, Object> item = answer.getMap("items.find { it.programmeId == '" + far + "' }");
        assertEquals("NOT_ELIGIBLE", item.get("outcome"));
        assertEquals(2, ((List<?>) item.get("obstacles")).size());
        given().queryParam("organizationId", enterprise)
                .queryParam("outcome", "ELIGIBLE")
                .get(PROSPECTS)
                .then()
                .body("items.outcome", everyItem(equalTo("ELIGIBLE")))
                .body("items.programmeId", hasItem(met));
    }

    @Test
    void anOrganizationThatIsNotKnownIsOpenEverywhere() {
        given().queryParam("organizationId", UUID.randomUUID())
                .get(PROSPECTS)
                .then()
                .statusCode(200)
                .body("items.outcome", everyItem(equalTo("UNKNOWN")));
        given().get(PROSPECTS).then().statusCode(400).body("errors[0].parameter", equalTo("organizationId"));
    }

    private static String programme(String condition, String more) {
        String id = announce("{\"kind\": \"GRANT\", \"names\": {\"en\": \"Prospect\"}, \"currency\": \"CNY\"" + more + "}")
                .extract()
                .path("id");
        officer()
                .body("{\"inForceFrom\": \"2020-01-01\", \"condition\": " + condition + "}")
                .post(Funding.PROGRAMMES + "/" + id + "/rule-sets")
                .then()
                .statusCode(201);
        return id;
    }
}
