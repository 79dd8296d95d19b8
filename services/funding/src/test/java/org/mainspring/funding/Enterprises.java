package org.mainspring.funding;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.mainspring.testkit.TestTokens;

/** Enterprises that the registry has told of, and facts about them. */
public final class Enterprises {

    public static final String FACTS = "/funding/v1/enterprise-facts";

    private Enterprises() {}

    /** One that is known from now on, with these members of its state besides. */
    public static UUID tell(Neighbours neighbours, String name, String more) {
        UUID id = UUID.randomUUID();
        neighbours.send("organization-state", "org.mainspring.registry.organization-registered.v1", """
                {"organizationId": "%s", "version": 0, "names": {"en": "%s"}, "kind": "COMPANY", "status": "ACTIVE"%s}""".formatted(
                        id, name, more));
        String programme = Funding.announceForCentres();
        await().untilAsserted(() ->
                Funding.eligibility(programme, id).body("reasons.rule", not(hasItem("ORGANIZATION_IS_KNOWN"))));
        return id;
    }

    public static RequestSpecification as(UUID enterprise) {
        String token = TestTokens.holder("enterprise")
                .organization(enterprise.toString())
                .bearer();
        return given().header("Authorization", token).contentType(ContentType.JSON);
    }

    public static ValidatableResponse say(RequestSpecification caller, UUID about, String fact, String value) {
        return caller.body("""
                        {"facts": [{"organizationId": "%s", "fact": "%s", "value": "%s", "asOf": "2024-12-31", "source": "report"}]}""".formatted(about, fact, value)).post(FACTS).then();
    }
}
