package org.mainspring.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.DatabaseAway;
import org.mainspring.chassis.Kafka;
import org.mainspring.chassis.Kafka.Message;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.SampleDatabase;

@QuarkusTest
class InboxTest {

    private static final Logger LOG = Logger.getLogger(InboxTest.class);
    private static final String LETTERS = "mainspring.sample.dead-letter";

    private final String shelf = "shelf-" + UUID.randomUUID();

    @Inject
    MeterRegistry meters;

    @Test
    void aMessageThatComesAgainCountsOnce() {
        Message once = added(3);
        Kafka.send(List.of(once, once, added(4), once));
        Kafka.send(List.of(once));
        awaitPieces(added(1), 8);
    }

    @Test
    void aStateThatComesLateReplacesNoNewerOne() {
        Kafka.send(List.of(counted(1, 10), counted(3, 30), counted(2, 20)));
        awaitPieces(added(1), 31);
    }

    @Test
    void theSameIdOnAnotherTopicIsAnotherMessage() {
        Message here = added(5);
        SampleDatabase.change(
                "insert into inbox (message_id, topic) values (?, 'elsewhere')",
                here.headers().get("ce_id"));
        Kafka.send(List.of(here));
        awaitPieces(added(1), 6);
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersWithItsReasonAndHoldsUpNothing() {
        double dead = count("dead");
        long letters = letters().size();
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            messages.add(added(1));
            if (i % 50 == 0) {
                messages.add(broken(i / 50));
            }
        }
        long began = System.nanoTime();
        Kafka.send(messages);
        await().atMost(Parcels.DEADLINE).until(() -> pieces() == 1_000);
        LOG.infof("1,000 messages and 20 bad ones among them in %d ms", (System.nanoTime() - began) / 1_000_000);

        await().atMost(Parcels.DEADLINE).until(() -> letters().size() == 20);
        assertThat(letters).isZero();
        assertThat(letters())
                .allSatisfy(letter -> {
                    assertThat(Kafka.header(letter, "dead-letter-reason")).isNotBlank();
                    assertThat(Kafka.header(letter, "dead-letter-topic")).isEqualTo("mainspring.depot.stock");
                })
                .extracting(letter -> Kafka.header(letter, "dead-letter-reason"))
                .contains("no data", "no header ce_id", "no header ce_type", "no header ce_subject");
        assertThat(count("dead") - dead).isEqualTo(20);
    }

    @Test
    void whatIsRefusedGoesToTheDeadLettersAtOnceAndLeavesNothing() {
        Kafka.send(List.of(added(7, "REFUSE")));
        awaitPieces(added(1), 1);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void whatFailsAgainAndAgainIsGivenUpInTheEnd() {
        Parcels.registered("what a duplicate is made of");
        Kafka.send(List.of(added(7, "DUPLICATE")));
        awaitPieces(added(1), 1);
        await().atMost(Parcels.DEADLINE).until(() -> letters().size() == 1);
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsGivenUpAndAfterwardsEachEffectHappensOnce() throws SQLException {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            messages.add(added(1));
        }
        messages.add(counted(1, 1_000));
        double retried = count("retried");
        try (var away = new DatabaseAway()) {
            Kafka.send(messages);
            await().atMost(Parcels.DEADLINE).until(() -> count("retried") - retried > 3);
        }
        awaitPieces(added(1), 1_001);
        assertThat(letters()).isEmpty();
    }

    private void awaitPieces(Message last, int pieces) {
        Kafka.send(List.of(last));
        await().atMost(Parcels.DEADLINE)
                .until(() -> SampleDatabase.count(
                                "select count(*) from inbox where message_id = ? and topic = ?",
                                last.headers().get("ce_id"),
                                last.topic())
                        == 1);
        assertThat(pieces()).isEqualTo(pieces);
    }

    private Message added(int pieces) {
        return stock("pieces-added", "{\"shelf\": \"%s\", \"pieces\": %d}".formatted(shelf, pieces));
    }

    private Message added(int pieces, String fault) {
        return stock(
                "pieces-added",
                "{\"shelf\": \"%s\", \"pieces\": %d, \"fault\": \"%s\"}".formatted(shelf, pieces, fault));
    }

    private Message counted(int version, int pieces) {
        return stock(
                "shelf-counted",
                "{\"shelf\": \"%s\", \"version\": %d, \"pieces\": %d}".formatted(shelf, version, pieces));
    }

    private Message broken(int kind) {
        Message message = added(1_000_000);
        return switch (kind % 8) {
            case 0 -> message.without("ce_id");
            case 1 -> message.without("ce_type");
            case 2 -> message.without("ce_subject");
            case 3 -> message.with(null);
            case 4 -> message.with("{");
            case 5 -> message.with("null");
            case 6 -> message.with("{\"shelf\": \"" + shelf + "\", \"pieces\": \"many\"}");
            default -> message.with("");
        };
    }

    private Message stock(String type, String data) {
        return Message.stock(UUID.randomUUID().toString(), type, shelf, data);
    }

    private long pieces() {
        return SampleDatabase.column(Long.class, "select pieces::bigint from stock where shelf = ?", shelf).stream()
                .findFirst()
                .orElse(0L);
    }

    private List<ConsumerRecord<String, String>> letters() {
        return Kafka.read(LETTERS).stream()
                .filter(letter -> shelf.equals(letter.key()))
                .toList();
    }

    private double count(String outcome) {
        return meters.counter("mainspring.inbox.messages", "topic", "mainspring.depot.stock", "outcome", outcome)
                .count();
    }
}
