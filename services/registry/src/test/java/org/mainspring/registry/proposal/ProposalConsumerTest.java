package org.mainspring.registry.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.InMemoryChannels;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.Samples;

@QuarkusTest
@QuarkusTestResource(InMemoryChannels.class)
class ProposalConsumerTest {

    @Inject
    @Connector("smallrye-in-memory")
    InMemoryConnector connector;

    @Test
    void aProposedRecognitionIsConferredOnceHoweverOftenItIsProposed() {
        String company = Registry.company("Proposed");
        String scheme = Registry.scheme();
        String outcome = UUID.randomUUID().toString();
        String data = recognition(outcome, company, scheme);
        String messageId = UUID.randomUUID().toString();

        send(messageId, outcome, data);
        send(messageId, outcome, data);
        send(UUID.randomUUID().toString(), outcome, data);

        Map<String, Object> answer = Registry.facts(outcome, 1).get(0);
        Messages.mustKeepContract("proposal-confirmed", answer);
        send(
                UUID.randomUUID().toString(),
                "later",
                recognition(UUID.randomUUID().toString(), company, Registry.scheme()));
        Registry.get("/recognitions?scheme=" + scheme).body("items", hasSize(1));
        assertThat(Registry.facts(outcome, 1)).hasSize(1);
    }

    @Test
    void aProposalForAnUnknownOrganizationIsRefusedWithTheReason() {
        String outcome = UUID.randomUUID().toString();
        send(
                UUID.randomUUID().toString(),
                outcome,
                recognition(outcome, UUID.randomUUID().toString(), Registry.scheme()));

        Map<String, Object> answer = Registry.facts(outcome, 1).get(0);
        Messages.mustKeepContract("proposal-refused", answer);
        assertThat(answer.get("data"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("code", "ORGANIZATION_NOT_FOUND");
    }

    @Test
    void aRecordThatExistsIsConfirmedAndAnotherIsNot() {
        String company = Registry.company("Cited");
        String scheme = Registry.scheme();
        String recognition = Registry.post(
                        "/recognitions",
                        "{\"organizationId\": \"%s\", \"scheme\": \"%s\", \"level\": \"NATIONAL\"}"
                                .formatted(company, scheme))
                .extract()
                .path("id");
        for (Map.Entry<String, String> cited : Map.of(
                        recognition, "confirmed", UUID.randomUUID().toString(), "refused")
                .entrySet()) {
            String outcome = UUID.randomUUID().toString();
            send(
                    UUID.randomUUID().toString(),
                    outcome,
                    "{\"outcomeId\": \"%s\", \"kind\": \"RECOGNITION\", \"recordId\": \"%s\"}"
                            .formatted(outcome, cited.getKey()));
            Messages.mustKeepContract(
                    "proposal-" + cited.getValue(), Registry.facts(outcome, 1).get(0));
        }
    }

    @Test
    void aRankingIsConfirmedOnceItIsPublished() {
        String published = ranking();
        String withdrawn = ranking();
        Registry.post("/rankings/" + withdrawn + "/withdraw", "*", "{\"reason\": \"Wrong\"}")
                .statusCode(200);
        for (Map.Entry<String, String> cited : Map.of(
                        published,
                        "confirmed",
                        withdrawn,
                        "refused",
                        UUID.randomUUID().toString(),
                        "refused")
                .entrySet()) {
            String outcome = UUID.randomUUID().toString();
            send("{\"outcomeId\": \"%s\", \"kind\": \"RANKING\", \"recordId\": \"%s\"}"
                    .formatted(outcome, cited.getKey()));
            Messages.mustKeepContract(
                    "proposal-" + cited.getValue(), Registry.facts(outcome, 1).get(0));
        }
        String released = UUID.randomUUID().toString();
        send("{\"outcomeId\": \"%s\", \"kind\": \"RANKING\", \"release\": {\"names\": {\"en\": \"TOP100\"}}}"
                .formatted(released));
        send(recognition(UUID.randomUUID().toString(), Registry.company("Later"), Registry.scheme()));
        assertThat(Registry.facts(released, 0)).isEmpty();
    }

    private static String ranking() {
        return Registry.post("/rankings", "{\"names\": {\"en\": \"TOP100\"}, \"report\": {\"framework\": \"3+6\"}}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void whatEventsAreCommittedToProposeIsUnderstood() {
        Samples events = Samples.in("../events/contracts/messages");
        List<String> ofOthers =
                List.of(events.read("outcome-proposed.record.sample"), events.read("outcome-proposed.release.sample"));
        ofOthers.forEach(this::send);
        Registry.source("sitic-2022-zh");
        // Organization and scheme are this test's own: those of the sample are not in this registry.
        String scheme = Registry.scheme();
        String ours = events.read("outcome-proposed.sample")
                .replaceFirst("(\"organizationId\": \")[^\"]*", "$1" + Registry.company("Of the sample"))
                .replace("ENTERPRISE_TECHNOLOGY_CENTRE", scheme);
        send(ours);

        Map<String, Object> answer = Registry.facts(outcome(ours), 1).get(0);
        Messages.mustKeepContract("proposal-confirmed", answer);
        Registry.get("/recognitions?scheme=" + scheme)
                .body("items", hasSize(1))
                .body("items[0].level", equalTo("MUNICIPAL"))
                .body("items[0].batchYear", equalTo(2022))
                .body("items[0].conferredOn", equalTo("2022-07-21"))
                .body("items[0].source", equalTo("sitic-2022-zh"));
        // Messages are taken one after another, so these two were taken before.
        assertThat(ofOthers).allSatisfy(proposed -> assertThat(Registry.facts(outcome(proposed), 0))
                .isEmpty());
    }

    private static String outcome(String proposed) {
        return JsonPath.from(proposed).getString("outcomeId");
    }

    private void send(String proposed) {
        send(UUID.randomUUID().toString(), outcome(proposed), proposed);
    }

    private static String recognition(String outcome, String organization, String scheme) {
        return """
               {"outcomeId": "%s", "eventId": "%s", "kind": "RECOGNITION", "aFieldAddedLater": true,
                "recognition": {"organizationId": "%s", "scheme": "%s", "level": "MUNICIPAL", "batchYear": 2022}}""".formatted(outcome, UUID.randomUUID(), organization, scheme);
    }

    private void send(String messageId, String outcome, String data) {
        InMemorySource<ConsumerRecord<String, byte[]>> outcomes = connector.source("outcomes");
        var record = new ConsumerRecord<>("mainspring.events.outcome", 0, 0L, outcome, data.getBytes(UTF_8));
        for (var header : List.of(
                Map.entry("ce_id", messageId),
                Map.entry("ce_type", "org.mainspring.events.outcome-proposed.v1"),
                Map.entry("ce_subject", outcome))) {
            record.headers().add(header.getKey(), header.getValue().getBytes(UTF_8));
        }
        outcomes.runOnVertxContext(true).send(record);
    }
}
