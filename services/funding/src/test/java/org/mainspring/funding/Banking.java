package org.mainspring.funding;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.allocation.AllocationService;
import org.mainspring.funding.allocation.ApprovedAmount;
import org.mainspring.testkit.TestTokens;

/** Money as tests handle it: who does it, and what has to be there before. */
@ApplicationScoped
public class Banking {

    public static final String COMMITMENTS = "/funding/v1/commitments";
    public static final String ALLOCATIONS = "/funding/v1/allocations";
    public static final String DRAWDOWNS = "/funding/v1/drawdowns";
    public static final String REPAYMENTS = "/funding/v1/repayments";
    public static final String CORRECTIONS = "/funding/v1/corrections";

    private final AllocationService allocations;
    private final Transactions transactions;

    Banking(AllocationService allocations, Transactions transactions) {
        this.allocations = allocations;
        this.transactions = transactions;
    }

    /** Somebody with a role, acting for an organization or for none. */
    public static RequestSpecification as(String role, String subject, @Nullable UUID organization) {
        var token = TestTokens.holder(role).subject(subject);
        String bearer = (organization == null ? token : token.organization(organization.toString())).bearer();
        return given().header("Authorization", bearer).header("If-Match", "*").contentType(ContentType.JSON);
    }

    public static RequestSpecification officer(String subject) {
        return as("programme-officer", subject, null);
    }

    public static RequestSpecification bank(String subject, UUID provider) {
        return as("bank-officer", subject, provider);
    }

    public static RequestSpecification enterprise(UUID organization) {
        return as("enterprise", "enterprise-" + organization, organization);
    }

    /** A programme that gives, with members of its announcement beside those that all have. */
    public static UUID openProgramme(String more) {
        String id =
                Funding.announce("""
                        {"kind": "SPECIAL_CREDIT", "names": {"en": "Credit"}, "currency": "CNY"%s}""".formatted(more)).statusCode(201).extract().path("id");
        officer("opener").post(Funding.PROGRAMMES + "/" + id + "/open").then().statusCode(200);
        return UUID.fromString(id);
    }

    /** A commitment that counts; of nobody in particular where no provider is named. */
    public static String commit(UUID programme, @Nullable UUID provider, String amount) {
        String named = provider == null ? "" : "\"providerId\": \"%s\", ".formatted(provider);
        String id = officer("proposer")
                .body("""
                        {"programmeId": "%s", %s"amount": {"amount": "%s", "currency": "CNY"}}""".formatted(programme, named, amount))
                .post(COMMITMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer("confirmer").post(COMMITMENTS + "/" + id + "/confirm").then().statusCode(200);
        return id;
    }

    /** Sets money aside as if an application had been approved. */
    public UUID allocate(UUID programme, @Nullable UUID provider, UUID organization, String amount) {
        var approved = new ApprovedAmount(
                UUID.randomUUID(),
                programme,
                organization,
                provider,
                new Money(new BigDecimal(amount), "CNY"),
                "reviewer",
                "approver",
                null);
        return transactions.run(() -> allocations.allocate(approved));
    }

    /** An enterprise asks for money. */
    public static ValidatableResponse request(UUID organization, UUID allocation, String amount) {
        return enterprise(organization)
                .body("""
                        {"allocationId": "%s", "amount": {"amount": "%s", "currency": "CNY"}}""".formatted(allocation, amount))
                .post(DRAWDOWNS)
                .then();
    }

    /** A drawdown that is paid out. */
    public static String draw(UUID organization, UUID provider, UUID allocation, String amount) {
        String id = request(organization, allocation, amount)
                .statusCode(201)
                .extract()
                .path("id");
        bank("maker", provider).post(DRAWDOWNS + "/" + id + "/approve").then().statusCode(200);
        bank("checker", provider)
                .body("{\"paidOn\": \"2022-07-20\"}")
                .post(DRAWDOWNS + "/" + id + "/pay-out")
                .then()
                .statusCode(200);
        return id;
    }

    /** What one officer of the bank reports and another confirms as paid back. */
    public static void repay(UUID provider, UUID allocation, String amount, String day) {
        String repayment = bank("maker", provider)
                .body("""
                        {"allocationId": "%s", "amount": {"amount": "%s", "currency": "CNY"}, "repaidOn": "%s"}""".formatted(allocation, amount, day))
                .post(REPAYMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        bank("checker", provider)
                .post(REPAYMENTS + "/" + repayment + "/confirm")
                .then()
                .statusCode(200);
    }
}
