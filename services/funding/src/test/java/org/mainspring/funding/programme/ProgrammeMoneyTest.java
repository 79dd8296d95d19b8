package org.mainspring.funding.programme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.mainspring.funding.Funding.announce;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeMoneyTest {

    @Test
    void aCurrencyIsSomeCountrysMoneyToday() {
        for (String none : new String[] {"XTS", "XAU", "DEM", "ZZZ"}) {
            announce("{\"kind\": \"GRANT\", \"names\": {\"en\": \"x\"}, \"currency\": \"" + none + "\"}")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/currency"))
                    .body("errors[0].code", equalTo("CURRENCY_NOT_FOUND"));
        }
    }

    @Test
    void noCommitmentIsFinerThanItsCurrency() {
        String programme = """
                {"kind": "GRANT", "names": {"en": "In yen"}, "currency": "JPY",
                 "providers": [{"organizationId": "0197a9d6-3000-7000-8000-000000000001",
                   "committed": {"amount": "%s", "currency": "JPY"}}]}""";
        announce(programme.formatted("1.50"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/providers/0/committed"));
        String location =
                announce(programme.formatted("150.0")).statusCode(201).extract().header("Location");
        given().get(location).then().body("providers[0].committed.amount", equalTo("150.00"));
    }

    @Test
    void noAnnouncedFigureIsFinerThanTheCoinOrCountedInMoney() {
        refused("announcedTotal", "JPY", "\"value\": \"1.5\"", "value");
        refused("announcedDisbursed", "CNY", "\"value\": \"100.001\"", "value");
        refused("announcedTotal", "CNY", "\"value\": 1, \"scope\": \"\u3000\"", "scope");
        refused("announcedBeneficiaries", "CNY", "\"value\": 1, \"unit\": \"CNY\"", "unit");
        refused("announcedBeneficiaries", "CNY", "\"value\": 1, \"note\": \" \"", "note");
        announceWith("announcedTotal", "JPY", "\"value\": \"150.00\"").statusCode(201);
        announceWith("announcedDisbursed", "CNY", "\"value\": \"100.010\"").statusCode(201);
        announceWith("announcedBeneficiaries", "CNY", "\"value\": 1, \"unit\": \"enterprises\"")
                .statusCode(201);
    }

    private static void refused(String member, String currency, String figure, String place) {
        announceWith(member, currency, figure)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/" + member + "/" + place));
    }

    private static ValidatableResponse announceWith(String member, String currency, String figure) {
        return announce("""
                {"kind": "GRANT", "names": {"en": "Figures"}, "currency": "%s", "%s": {"qualifier": "EXACT", %s}}""".formatted(currency, member, figure));
    }
}
