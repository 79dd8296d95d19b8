package org.mainspring.funding.recognition;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mainspring.funding.Funding.announceForCentres;
import static org.mainspring.funding.Funding.eligibility;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Neighbours;
import org.mainspring.testkit.Samples;

@QuarkusTest
class RecognitionConsumerTest {

    private static final String TYPE = "org.mainspring.registry.recognition-conferred.v1";

    @Inject
    Neighbours neighbours;

    private final UUID organization = UUID.randomUUID();
    private final UUID recognition = UUID.randomUUID();
    private String programme;

    @BeforeEach
    void aProgrammeForCentres() {
        programme = announceForCentres();
    }

    @Test
    void aRecognitionMakesEligibleAndItsRevocationEndsThat() {
        neighbours.tellOrganization(organization, 0);
        awaitOutcome("NOT_ELIGIBLE");
        neighbours.tellRecognition(active(0));
        awaitOutcome("ELIGIBLE");
        neighbours.tellRecognition(revoked(1));
        awaitOutcome("NOT_ELIGIBLE");
        eligibility(programme, organization)
                .body("reasons[0].evidence[0].recognitionId", equalTo(recognition.toString()))
                .body("reasons[0].evidence[0].status", equalTo("REVOKED"))
                .body("reasons[0].explanation", containsString("was revoked on 2024-05-01 (evaluated as unqualified)"));
    }

    @Test
    void theTopicsNeedNoCommonOrder() {
        neighbours.tellRecognition(active(0));
        awaitMarker();
        eligibility(programme, organization).body("outcome", equalTo("UNKNOWN"));
        neighbours.tellOrganization(organization, 0);
        awaitOutcome("ELIGIBLE");
    }

    @Test
    void aLateStateChangesNothing() {
        neighbours.tellOrganization(organization, 0);
        neighbours.tellRecognition(revoked(1));
        neighbours.tellRecognition(active(0));
        awaitMarker();
        awaitOutcome("NOT_ELIGIBLE");
        neighbours.tellRecognition(active(2));
        awaitOutcome("ELIGIBLE");
    }

    @Test
    void aRepeatedMessageChangesNothing() {
        neighbours.tellOrganization(organization, 0);
        String id = UUID.randomUUID().toString();
        neighbours.send("recognition-state", Neighbours.message(id, TYPE, active(0)));
        awaitOutcome("ELIGIBLE");
        // The same message id is the same message, whatever it says now.
        neighbours.send("recognition-state", Neighbours.message(id, TYPE, revoked(7)));
        awaitMarker();
        eligibility(programme, organization).body("outcome", equalTo("ELIGIBLE"));
    }

    @Test
    void ofStatesThatComeTogetherTheNewestStays() {
        neighbours.tellOrganization(organization, 0);
        neighbours.tellTogether("recognition-state", message(active(2)), message(active(0)), message(revoked(1)));
        awaitOutcome("ELIGIBLE");
        neighbours.tellTogether("recognition-state", message(revoked(3)), message("no JSON"), message(active(1)));
        awaitOutcome("NOT_ELIGIBLE");
    }

    @Test
    void whatCannotBeReadStopsNothing() {
        neighbours.tellOrganization(organization, 0);
        neighbours.tellRecognition("{\"recognitionId\": \"" + recognition + "\"}");
        neighbours.tellRecognition("no JSON");
        neighbours.tellRecognition(active(0));
        awaitOutcome("ELIGIBLE");
    }

    @Test
    void whatTheRegistryIsCommittedToTellIsUnderstood() {
        var registry = Samples.in("../registry/contracts/messages");
        for (String holder : List.of("organization-state.sample", "organization-state.uscc.sample")) {
            neighbours.send("organization-state", TYPE, registry.read(holder));
        }
        String held = registry.read("recognition-state.sample");
        neighbours.tellRecognition(held);
        awaitOutcome(holder(held), "ELIGIBLE");
        eligibility(programme, holder(held))
                .body("reasons[0].evidence", hasSize(1))
                .body("reasons[0].evidence[0].recognitionId", equalTo(member(held, "recognitionId")))
                .body("reasons[0].evidence[0].level", equalTo("NATIONAL"))
                .body("reasons[0].evidence[0].batchYear", equalTo(2021))
                .body("reasons[0].evidence[0].conferredOn", equalTo("2022-07-21"));

        String revoked = registry.read("recognition-state.revoked.sample");
        awaitOutcome(holder(revoked), "NOT_ELIGIBLE");
        neighbours.tellRecognition(revoked);
        await().untilAsserted(() -> eligibility(programme, holder(revoked))
                .body("outcome", equalTo("NOT_ELIGIBLE"))
                .body("reasons[0].evidence[0].expiresOn", equalTo("2025-07-21"))
                .body(
                        "reasons[0].explanation",
                        containsString("was revoked on 2024-05-01 (Evaluated as unqualified)")));
    }

    @Test
    void aLevelThatWasUpgradedIsHeldNoLonger() {
        neighbours.tellOrganization(organization, 0);
        neighbours.tellRecognition(active(0));
        awaitOutcome("ELIGIBLE");
        String upgraded = Samples.in("../registry/contracts/messages").read("recognition-state.upgraded.sample");
        neighbours.tellRecognition(upgraded.replace(member(upgraded, "organizationId"), organization.toString())
                .replace(member(upgraded, "recognitionId"), recognition.toString()));
        awaitOutcome("NOT_ELIGIBLE");
        eligibility(programme, organization)
                .body("reasons[0].explanation", containsString("has expired on 2022-12-01"));
    }

    private static ConsumerRecord<String, byte[]> message(String state) {
        return Neighbours.message(UUID.randomUUID().toString(), TYPE, state);
    }

    private static UUID holder(String state) {
        return UUID.fromString(member(state, "organizationId"));
    }

    private static String member(String state, String name) {
        return JsonPath.from(state).getString(name);
    }

    private void awaitOutcome(String outcome) {
        awaitOutcome(organization, outcome);
    }

    private void awaitOutcome(UUID organization, String outcome) {
        await().untilAsserted(() ->
                eligibility(programme, organization).statusCode(200).body("outcome", equalTo(outcome)));
    }

    /** Messages of a channel are taken in order: when a later one has its effect, so have those before it. */
    private void awaitMarker() {
        UUID marker = UUID.randomUUID();
        neighbours.tellOrganization(marker, 0);
        neighbours.tellRecognition(state(UUID.randomUUID(), marker, 0, "ACTIVE", ""));
        await().untilAsserted(() -> eligibility(programme, marker).body("outcome", equalTo("ELIGIBLE")));
    }

    private String active(long version) {
        return state(recognition, organization, version, "ACTIVE", ", \"conferredOn\": \"2022-07-21\"");
    }

    private String revoked(long version) {
        return state(
                recognition,
                organization,
                version,
                "REVOKED",
                ", \"revokedOn\": \"2024-05-01\", \"revocationReason\": \"evaluated as unqualified\"");
    }

    private static String state(UUID recognition, UUID organization, long version, String status, String more) {
        return """
                {"recognitionId": "%s", "version": %d, "organizationId": "%s", "scheme": "ENTERPRISE_TECHNOLOGY_CENTRE",
                 "level": "MUNICIPAL", "status": "%s", "batchYear": 2022, "addedLater": true%s}""".formatted(recognition, version, organization, status, more);
    }
}
