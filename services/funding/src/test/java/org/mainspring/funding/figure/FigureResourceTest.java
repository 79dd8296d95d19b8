package org.mainspring.funding.figure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Banking;
import org.mainspring.funding.Funding;

@QuarkusTest
class FigureResourceTest {

    private final UUID provider = UUID.randomUUID();

    @Inject
    Banking banking;

    @Test
    void whatWasAnnouncedStandsBesideWhatTheLedgerSays() {
        UUID programme = Banking.openProgramme("""
                , "announcedTotal": {"value": "320.00", "qualifier": "EXACT"},
                "announcedDisbursed": {"value": "80.00", "qualifier": "MORE_THAN"},
                "announcedBeneficiaries": {"value": "1", "qualifier": "MORE_THAN"}""");
        Banking.commit(programme, provider, "320.00");
        compare(programme)
                .body("pledged.announced.value", equalTo("320.00"))
                .body("pledged.computed", equalTo("320.00"))
                .body("pledged.gap", equalTo("0.00"))
                .body("pledged.agrees", equalTo(true))
                .body("drawn.agrees", equalTo(false))
                .body("beneficiaries.agrees", equalTo(false));

        drawFor(programme, "50.00");
        drawFor(programme, "30.01");
        compare(programme)
                .body("drawn.computed", equalTo("80.01"))
                .body("drawn.gap", equalTo("-0.01"))
                .body("drawn.agrees", equalTo(true))
                .body("beneficiaries.computed", equalTo("2"))
                .body("beneficiaries.agrees", equalTo(true));
    }

    @Test
    void whereNothingWasAnnouncedThereIsNothingToCompare() {
        compare(Banking.openProgramme(""))
                .body("pledged.announced", nullValue())
                .body("pledged.agrees", nullValue())
                .body("pledged.computed", equalTo("0"));
    }

    @Test
    void figuresAddUpByProviderAndMonthAndAnEnterpriseCountsOnce() {
        UUID programme = Banking.openProgramme(", \"unnamedProvider\": \"NAMED_LATER\"");
        Banking.commit(programme, provider, "100.00");
        Banking.commit(programme, null, "20.00");
        var organization = UUID.randomUUID();
        UUID first = banking.allocate(programme, provider, organization, "40.00");
        UUID second = banking.allocate(programme, provider, organization, "30.00");
        banking.allocate(programme, null, organization, "5.00");
        Banking.draw(organization, provider, first, "10.00");
        Banking.draw(organization, provider, second, "7.00");

        figures(programme, "PROVIDER")
                .body("items.key", contains(provider.toString(), null))
                .body("items.pledged.amount", contains("100.00", "20.00"))
                .body("items.allocated.amount", contains("70.00", "5.00"))
                .body("all", hasSize(1))
                .body("all[0].pledged.amount", equalTo("120.00"))
                .body("all[0].drawn.amount", equalTo("17.00"))
                .body("all[0].beneficiaries", equalTo(1));
        Banking.repay(provider, first, "4.00", "2022-08-01");
        figures(programme, "MONTH")
                .body("items.find { it.key == '2022-07' }.drawn.amount", equalTo("17.00"))
                .body("items.find { it.key == '2022-07' }.beneficiaries", equalTo(1))
                .body("items.find { it.key == '2022-08' }.drawn.amount", equalTo("0.00"))
                .body("items.find { it.key == '2022-08' }.beneficiaries", equalTo(0))
                .body("all[0].allocated.amount", equalTo("75.00"));
        figures(programme, "DISTRICT").body("items[0].key", nullValue());
    }

    @Test
    void figuresAreOfAllProgrammesWhereNoneIsNamed() {
        given().queryParam("by", "MONTH").get("/funding/v1/figures").then().statusCode(200);
        given().get("/funding/v1/figures").then().statusCode(400);
        compareStatus(UUID.randomUUID()).statusCode(404);
    }

    private void drawFor(UUID programme, String amount) {
        var organization = UUID.randomUUID();
        UUID allocation = banking.allocate(programme, provider, organization, amount);
        Banking.draw(organization, provider, allocation, amount);
    }

    private static ValidatableResponse compare(UUID programme) {
        return compareStatus(programme).statusCode(200);
    }

    private static ValidatableResponse compareStatus(UUID programme) {
        return given().get(Funding.PROGRAMMES + "/" + programme + "/figures").then();
    }

    private static ValidatableResponse figures(UUID programme, String by) {
        return given().queryParam("by", by)
                .queryParam("programmeId", programme)
                .get("/funding/v1/figures")
                .then()
                .statusCode(200);
    }
}
