package org.mainspring.funding.proposal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mainspring.funding.Funding.announceForCentres;
import static org.mainspring.funding.Funding.facts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Neighbours;
import org.mainspring.testkit.Samples;

@QuarkusTest
class ProposalConsumerTest {

    private static final String CONFIRMED = "org.mainspring.funding.proposal-confirmed.v1";
    private static final String REFUSED = "org.mainspring.funding.proposal-refused.v1";

    @Inject
    Neighbours neighbours;

    private final UUID outcome = UUID.randomUUID();

    @Test
    void anOutcomeThatNamesAProgrammeIsConfirmed() {
        String programme = announceForCentres();
        propose(outcome, "PROGRAMME", programme);
        await().untilAsserted(() -> facts(outcome)
                .body("items.type", contains(CONFIRMED))
                .body("items[0].data.proposalId", equalTo(outcome.toString()))
                .body("items[0].data.kind", equalTo("PROGRAMME"))
                .body("items[0].data.recordId", equalTo(programme)));
    }

    @Test
    void anOutcomeThatNamesAnUnknownProgrammeIsRefused() {
        UUID nothing = UUID.randomUUID();
        propose(outcome, "PROGRAMME", nothing);
        awaitRefusal("PROGRAMME_NOT_FOUND", "There is no programme " + nothing + ".");
    }

    @Test
    void anOutcomeThatNamesNoneIsRefused() {
        neighbours.tellOutcome("{\"outcomeId\": \"" + outcome + "\", \"kind\": \"PROGRAMME\"}");
        awaitRefusal("RECORD_ID_MISSING", "An outcome of kind PROGRAMME names its programme by recordId.");
    }

    @Test
    void anOutcomeIsAnsweredOnce() {
        propose(outcome, "PROGRAMME", UUID.randomUUID());
        propose(outcome, "PROGRAMME", announceForCentres());
        awaitMarker();
        facts(outcome).body("items.type", contains(REFUSED));
    }

    @Test
    void outcomesOfOtherKindsAndOtherFactsAreNoneOfOurs() {
        propose(outcome, "RECOGNITION", UUID.randomUUID());
        neighbours.send(
                "outcomes", "org.mainspring.events.outcome-confirmed.v1", "{\"outcomeId\": \"" + outcome + "\"}");
        awaitMarker();
        facts(outcome).body("items", hasSize(0));
    }

    @Test
    void whatEventsAreCommittedToTellIsUnderstood() {
        Samples events = Samples.in("../events/contracts/messages");
        for (String sample : List.of("outcome-proposed.sample", "outcome-proposed.release.sample")) {
            neighbours.tellOutcome(events.read(sample));
        }
        String citing = events.read("outcome-proposed.record.sample");
        neighbours.tellOutcome(citing);
        await().untilAsserted(() ->
                facts(JsonPath.from(citing).getString("outcomeId")).body("items.type", contains(REFUSED)));
    }

    private void awaitRefusal(String code, String detail) {
        await().untilAsserted(() -> facts(outcome)
                .body("items.type", contains(REFUSED))
                .body("items[0].data.code", equalTo(code))
                .body("items[0].data.detail", equalTo(detail)));
    }

    private void awaitMarker() {
        UUID marker = UUID.randomUUID();
        propose(marker, "PROGRAMME", UUID.randomUUID());
        await().untilAsserted(() -> facts(marker).body("items", hasSize(1)));
    }

    private void propose(UUID outcome, String kind, Object recordId) {
        neighbours.tellOutcome("""
                {"outcomeId": "%s", "eventId": "%s", "sessionId": "%s", "kind": "%s", "recordId": "%s"}""".formatted(outcome, UUID.randomUUID(), UUID.randomUUID(), kind, recordId));
    }
}
