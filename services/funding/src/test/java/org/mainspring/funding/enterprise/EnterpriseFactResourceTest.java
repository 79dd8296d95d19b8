package org.mainspring.funding.enterprise;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mainspring.funding.Enterprises.FACTS;
import static org.mainspring.funding.Enterprises.as;
import static org.mainspring.funding.Enterprises.say;
import static org.mainspring.funding.Funding.officer;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Applications;
import org.mainspring.funding.Funding;

@QuarkusTest
class EnterpriseFactResourceTest {

    private final UUID enterprise = UUID.randomUUID();

    @Test
    void factsAreReadByOfficersAndByTheEnterpriseItselfAndByNobodyElse() {
        say(officer(), enterprise, "EMPLOYEES", "182")
                .statusCode(201)
                .body("items[0].verified", equalTo(true))
                .body("items[0].unit", equalTo("people"));
        say(as(enterprise), enterprise, "EMPLOYEES", "190").statusCode(201).body("items[0].verified", equalTo(false));
        officer()
                .get(FACTS + "?organizationId=" + enterprise)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        as(enterprise)
                .get(FACTS + "?organizationId=" + enterprise + "&fact=EMPLOYEES")
                .then()
                .body("items.value", contains("190", "182"));
        as(UUID.randomUUID())
                .get(FACTS + "?organizationId=" + enterprise)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void officersOfASponsorKnowOfItOnceItHasAppliedToTheirProgrammes() {
        Applications open = Applications.open("");
        var some = new Applications(open.sponsor(), open.bank(), enterprise, open.programme(), open.window());
        String facts = "/enterprise-facts?organizationId=" + enterprise;
        say(officer(), enterprise, "REVENUE", "425000000").statusCode(201);
        String path = "/applications/"
                + Applications.post(some.clerk(), "/applications", some.body())
                        .statusCode(201)
                        .extract()
                        .path("id");
        Applications.get(some.officer("o"), facts).statusCode(200).body("items", hasSize(0));
        Applications.post(some.clerk(), path + "/submit", "").statusCode(200);
        Applications.get(some.officer("o"), facts).body("items.value", contains("425000000"));
        Applications.get(Applications.bearer("programme-officer", "o", UUID.randomUUID()), facts)
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void anEnterpriseSaysNothingOfOthers() {
        say(as(UUID.randomUUID()), enterprise, "EMPLOYEES", "182")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/facts/0/organizationId"))
                .body("errors[0].code", equalTo("NOT_YOURS"));
    }

    @Test
    void whatCannotBeIsNotRecordedAndNoRuleComparesWithIt() {
        say(officer(), enterprise, "EMPLOYEES", "5.5").statusCode(422).body("errors[0].code", equalTo("NOT_WHOLE"));
        say(officer(), enterprise, "RD_INTENSITY", "7")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/facts/0/value"))
                .body("errors[0].code", equalTo("ABOVE_MAXIMUM"));
        officer()
                .body("""
                        {"inForceFrom": "2021-01-01",
                         "condition": {"fact": "EMPLOYEES", "comparison": "AT_LEAST", "threshold": "-5"}}""")
                .post(Funding.PROGRAMMES + "/" + Funding.announceForCentres() + "/rule-sets")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/condition/threshold"))
                .body("errors[0].code", equalTo("BELOW_MINIMUM"));
    }

    @Test
    void allFactsOfARequestAreRecordedOrNone() {
        officer()
                .body("""
                        {"facts": [{"organizationId": "%1$s", "fact": "REVENUE", "value": "5", "asOf": "2024-12-31"},
                          {"organizationId": "%1$s", "fact": "RD_SPEND", "value": "five", "asOf": "2024-12-31"}]}""".formatted(enterprise))
                .post(FACTS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/facts/1/value"));
        officer().get(FACTS + "?organizationId=" + enterprise).then().body("items", hasSize(0));
        officer().get(FACTS).then().statusCode(400).body("errors[0].parameter", equalTo("organizationId"));
    }
}
