package org.mainspring.funding.window;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.mainspring.funding.Applications.bearer;
import static org.mainspring.funding.Applications.patch;
import static org.mainspring.funding.Applications.post;
import static org.mainspring.funding.Applications.windowBody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Applications;
import org.mainspring.testkit.Samples;

@QuarkusTest
class WindowResourceTest {

    private static final Samples CONTRACTS = Samples.in("contracts/messages");

    private Applications some;
    private String officer;

    @BeforeEach
    void aProgrammeIsOpen() {
        some = Applications.open("");
        officer = some.officer("officer");
    }

    @Test
    void aWindowIsMeantInTheTimeZoneOfItsProgramme() {
        String body = """
                {"programmeId": "%s", "names": {"zh": "第一批", "en": "First call"}, "opens": "2026-03-01T09:00", "closes": "2026-03-31T17:00:30",
                 "onePerOrganization": false}""".formatted(some.programme());
        ValidatableResponse made = post(officer, "/windows", body)
                .statusCode(201)
                .header("ETag", equalTo("\"0.zh\""))
                .body("opensAt", equalTo("2026-03-01T01:00:00Z"))
                .body("closesAt", equalTo("2026-03-31T09:00:30Z"))
                .body("timeZone", equalTo("Asia/Shanghai"))
                .body("closes", equalTo("2026-03-31T17:00:30"))
                .body("onePerOrganization", equalTo(false));
        given().get(made.extract().header("Location"))
                .then()
                .statusCode(200)
                .body(equalTo(made.extract().asString()));
    }

    @Test
    void windowsAreListedByProgrammeAndByWhetherTheyAreOpen() {
        String ahead = Applications.window(some.sponsor(), some.programme(), 2, 10);
        list("").body("items.id", contains(ahead, some.window()));
        list("&openAt=" + Instant.now()).body("items.id", contains(some.window()));
        list("&openAt=" + Instant.now().plus(Duration.ofDays(5))).body("items.id", contains(ahead, some.window()));
        list("&openAt=" + Instant.now().plus(Duration.ofDays(40))).body("items", empty());
    }

    private ValidatableResponse list(String more) {
        return given().get(Applications.ROOT + "/windows?programmeId=" + some.programme() + more)
                .then()
                .statusCode(200);
    }

    @Test
    void aWindowIsChangedUntilItOpens() {
        String id = Applications.window(some.sponsor(), some.programme(), 2, 10);
        String closes = "{\"closes\": \"" + Applications.local(20) + "\"}";
        patch(officer, "/windows/" + id, closes).statusCode(200).header("ETag", equalTo("\"1.zh\""));
        patch(officer, "/windows/" + id, closes).statusCode(200).header("ETag", equalTo("\"1.zh\""));
        patch(officer, "/windows/" + some.window(), "{\"onePerOrganization\": false}")
                .statusCode(409)
                .body("errors[0].code", equalTo("WINDOW_OPENED"));
        patch(some.officer("x"), "/windows/" + UUID.randomUUID(), closes).statusCode(404);
        List<String> told = Applications.told(id, 2);
        CONTRACTS.mustDescribe("window-announced", told.get(0));
        CONTRACTS.mustDescribe("window-changed", told.get(1));
    }

    @Test
    void anOpenWindowGetsALaterEndAndThatIsTold() {
        String path = "/windows/" + some.window();
        String later = Applications.local(60);
        patch(officer, path, "{\"closes\": \"" + later + "\", \"names\": {\"en\": \"Second call\"}}")
                .statusCode(200)
                .body("closes", equalTo(later))
                .body("names.en", equalTo("Second call"));
        patch(officer, path, "{\"closes\": \"" + Applications.local(5) + "\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/closes"))
                .body("errors[0].code", equalTo("BEFORE_GIVEN"));
        CONTRACTS.mustDescribe(
                "window-changed", Applications.told(some.window(), 2).get(1));
    }

    @Test
    void whatCannotBeIsRefusedByItsPlace() {
        String good = windowBody(some.programme(), 1, 2);
        refused(good.replace(some.programme(), UUID.randomUUID().toString()), 422, "/programmeId");
        refused(good.replaceFirst("\"opens\": \"[^\"]*\"", "\"opens\": \"2026-02-30T09:00\""), 422, "/opens");
        refused(good.replaceFirst("\"opens\": \"[^\"]*\"", "\"opens\": \"2026-02-03\""), 400, "/opens");
        refused(good.replaceFirst("\"closes\": \"[^\"]*\"", "\"closes\": \"2020-02-03T09:00\""), 422, "/closes");
        refused(good.replace("\"amount\": \"100\"", "\"amount\": \"9\""), 422, "/mostAmount/amount");
        refused(good.replace("\"PLAN\"", "\"plan\""), 400, "/requiredDocuments/0/kind");
        post(bearer("programme-officer", "stranger", UUID.randomUUID()), "/windows", good)
                .statusCode(403);
    }

    private void refused(String body, int status, String pointer) {
        post(officer, "/windows", body).statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }
}
