package org.mainspring.registry.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.mainspring.registry.Registry;

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
        assertThat(answer).containsEntry("type", "org.mainspring.registry.proposal-confirmed.v1");
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
        assertThat(answer).containsEntry("type", "org.mainspring.registry.proposal-refused.v1");
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
            assertThat(Registry.facts(outcome, 1).get(0))
                    .containsEntry("type", "org.mainspring.registry.proposal-" + cited.getValue() + ".v1");
        }
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
