package org.mainspring.events.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.events.Events;
import org.mainspring.events.Messages;
import org.mainspring.testkit.Samples;

@QuarkusTest
class ProposalConsumerTest {

    private static final String CONFIRMED = "org.mainspring.registry.proposal-confirmed.v1";
    private static final String REFUSED = "org.mainspring.registry.proposal-refused.v1";
    private static final String RECORD = UUID.randomUUID().toString();

    @Inject
    Messages messages;

    private String session;

    @BeforeEach
    void scheduleAnAward() {
        session = Events.session(Events.event("With an award"));
    }

    @Test
    void aConfirmedOutcomeCarriesItsRecordHoweverOftenThatIsSaid() {
        String outcome = propose(session);
        Events.get("/sessions/" + session).body("outcomes.status", contains("PROPOSED"));

        String messageId = UUID.randomUUID().toString();
        messages.send("registry-proposal", messageId, CONFIRMED, outcome, confirmed(outcome, RECORD));
        messages.send("registry-proposal", messageId, CONFIRMED, outcome, confirmed(outcome, RECORD));
        messages.send(
                "registry-proposal",
                CONFIRMED,
                outcome,
                confirmed(outcome, UUID.randomUUID().toString()));
        messages.send("registry-proposal", REFUSED, outcome, refused(outcome));
        waitForAllBefore();

        Events.get("/outcomes/" + outcome)
                .body("status", equalTo("CONFIRMED"))
                .body("recordId", equalTo(RECORD))
                .body("refusal", nullValue());
        assertThat(Events.facts(outcome, 2))
                .extracting("type")
                .containsExactly(
                        "org.mainspring.events.outcome-proposed.v1", "org.mainspring.events.outcome-confirmed.v1");
        Events.get("/sessions/" + session)
                .body("outcomes.status", contains("CONFIRMED"))
                .body("outcomes.recordId", contains(RECORD));
    }

    @Test
    void aRefusedOutcomeCarriesTheReasonAndALaterConfirmationChangesNothing() {
        String outcome = propose(session);
        messages.send("registry-proposal", REFUSED, outcome, refused(outcome));
        messages.send("registry-proposal", CONFIRMED, outcome, confirmed(outcome, RECORD));
        waitForAllBefore();

        Events.get("/outcomes/" + outcome)
                .body("status", equalTo("REFUSED"))
                .body("recordId", nullValue())
                .body("refusal.code", equalTo("ORGANIZATION_NOT_FOUND"))
                .body("refusal.detail", equalTo("There is no such organization."));
        assertThat(Events.facts(outcome, 2))
                .extracting("type")
                .containsExactly(
                        "org.mainspring.events.outcome-proposed.v1", "org.mainspring.events.outcome-refused.v1");
    }

    @Test
    void theRegistryAnswersAsItsSamplesSay() {
        mustUnderstand("registry", "RECOGNITION", "proposal-confirmed.sample", "proposal-refused.sample");
        mustUnderstand("registry", "AGREEMENT", "proposal-confirmed.agreement.sample");
    }

    @Test
    void fundingAnswersForProgrammesAsItsSamplesSay() {
        mustUnderstand("funding", "PROGRAMME", "proposal-confirmed.sample", "proposal-refused.sample");
    }

    private void mustUnderstand(String owner, String kind, String... samples) {
        for (String sample : samples) {
            String answer = Samples.in("../" + owner + "/contracts/messages").read(sample);
            String told = sample.substring("proposal-".length(), sample.indexOf('.'));
            String record = told.equals("confirmed") ? member(answer, "recordId") : RECORD;
            String outcome = Events.made(
                    "/sessions/" + session + "/outcomes",
                    "{\"kind\": \"%s\", \"recordId\": \"%s\"}".formatted(kind, record));
            messages.send(
                    owner + "-proposal",
                    "org.mainspring." + owner + ".proposal-" + told + ".v1",
                    outcome,
                    about(outcome, answer));
            assertThat(Events.facts(outcome, 2))
                    .last()
                    .extracting("type")
                    .isEqualTo("org.mainspring.events.outcome-" + told + ".v1");
            Events.get("/outcomes/" + outcome)
                    .body("recordId", equalTo(record))
                    .body("refusal.code", equalTo(member(answer, "code")))
                    .body("refusal.detail", equalTo(member(answer, "detail")));
        }
    }

    private static String member(String answer, String name) {
        return JsonPath.from(answer).getString(name);
    }

    @Test
    void whatIsNotMeantForUsIsPassedOver() {
        String stranger = UUID.randomUUID().toString();
        messages.send(
                "registry-proposal",
                CONFIRMED,
                stranger,
                confirmed(stranger, RECORD).replace("RECOGNITION", "VOUCHER"));
        messages.send("registry-proposal", "org.mainspring.registry.proposal-postponed.v1", stranger, "{}");
        waitForAllBefore();
    }

    @Test
    void whatCannotBeTakenGoesOutOfTheWay() {
        String outcome = propose(session);
        messages.send("registry-proposal", CONFIRMED, outcome, "{");
        messages.send("registry-proposal", CONFIRMED, outcome, confirmed(outcome, "no id"));
        messages.send(
                "registry-proposal",
                CONFIRMED,
                outcome,
                confirmed(outcome, RECORD).replace("RECOGNITION", "AGREEMENT"));
        waitForAllBefore();
        Events.get("/outcomes/" + outcome).body("status", equalTo("PROPOSED"));
    }

    /** Messages of a channel are taken one after another, so once this one has its effect all before it have had theirs. */
    private void waitForAllBefore() {
        String last = propose(Events.session(Events.event("After all others")));
        messages.send("registry-proposal", REFUSED, last, refused(last));
        Events.facts(last, 2);
    }

    private static String propose(String session) {
        return Events.made("/sessions/" + session + "/outcomes", """
                {"kind": "RECOGNITION", "source": "sitic-2022-zh", "recognition":
                 {"organizationId": "%s", "scheme": "ENTERPRISE_TECHNOLOGY_CENTRE", "level": "MUNICIPAL", "batchYear": 2022}}""".formatted(UUID.randomUUID()));
    }

    private static String about(String outcome, String sample) {
        return sample.replaceFirst("(\"proposalId\": *\")[^\"]*", "$1" + outcome);
    }

    private static String confirmed(String outcome, String record) {
        return """
               {"proposalId": "%s", "kind": "RECOGNITION", "recordId": "%s", "aFieldAddedLater": 1}""".formatted(outcome, record);
    }

    private static String refused(String outcome) {
        return """
               {"proposalId": "%s", "kind": "RECOGNITION", "code": "ORGANIZATION_NOT_FOUND",
                "detail": "There is no such organization."}""".formatted(outcome);
    }
}
