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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.DatabaseAway;
import org.mainspring.chassis.Kafka;
import org.mainspring.chassis.Kafka.Message;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.SampleDatabase;
import org.mainspring.chassis.sample.Faults;

@QuarkusTest
class StatesTogetherTest {

    private static final String TOPIC = "mainspring.depot.shelf.state";

    private final String shelf = "shelf-" + UUID.randomUUID();

    @Inject
    MeterRegistry meters;

    @Inject
    Faults faults;

    @BeforeEach
    void nothingIsMended() {
        faults.breakAgain();
    }

    @Test
    void manyAreTakenInFewTransactionsAndTheNewestOfEachStays() {
        List<Message> messages = new ArrayList<>();
        for (int version = 1; version <= 400; version++) {
            messages.add(counted(shelf, version));
            messages.add(counted(shelf + "-" + version, 1));
        }
        messages.add(counted(shelf, 17));
        Kafka.send(messages);
        awaitTaken();
        assertThat(kept()).hasSize(401).contains(shelf + "=400");
        assertThat(SampleDatabase.count(
                        "select count(distinct xmin::text) from inbox where topic = ? and message_id like ?",
                        TOPIC,
                        shelf + "/%"))
                .isLessThan(100);
    }

    @Test
    void aMessageThatComesAgainChangesNothing() {
        Message first = counted(shelf, 1);
        Kafka.send(List.of(first, first));
        awaitTaken();
        SampleDatabase.change("delete from stock where shelf = ?", shelf);
        Kafka.send(List.of(first, counted(shelf + "-2", 1), first));
        awaitTaken();
        assertThat(kept()).containsExactly(shelf + "-2=1");
    }

    @Test
    void badOnesGoToTheDeadLettersAndTakeNoOtherWithThem() {
        double dead = count("dead");
        double retried = count("retried");
        List<Message> messages = new ArrayList<>();
        for (int one = 0; one < 200; one++) {
            Message good = counted(shelf + "-" + one, 1);
            messages.add(
                    switch (one % 50) {
                        case 7 -> good.without("ce_id");
                        case 17 -> good.with("{");
                        case 27 -> good.with(null);
                        case 37 ->
                            good.with("{\"shelf\": \"%s\", \"version\": 1, \"pieces\": 1, \"fault\": \"REFUSE\"}"
                                    .formatted(shelf));
                        default -> good;
                    });
        }
        Kafka.send(messages);
        awaitTaken();
        assertThat(kept()).hasSize(184).doesNotContain(shelf + "=1");
        await().atMost(Parcels.DEADLINE).until(() -> letters().size() == 16);
        assertThat(letters())
                .allSatisfy(letter ->
                        assertThat(Kafka.header(letter, "dead-letter-topic")).isEqualTo(TOPIC))
                .extracting(letter -> Kafka.header(letter, "dead-letter-reason"))
                .contains("no header ce_id", "no data", "the data are no ShelfCounted", "Refused, as was asked.");
        assertThat(count("dead") - dead).isEqualTo(16);
        assertThat(count("retried")).isEqualTo(retried);
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsGivenUp() throws SQLException {
        double retried = count("retried");
        try (var away = new DatabaseAway()) {
            Kafka.send(List.of(counted(shelf, 1), counted(shelf, 2), counted(shelf + "-2", 5)));
            await().atMost(Parcels.DEADLINE).until(() -> count("retried") - retried > 1);
        }
        awaitTaken();
        assertThat(kept()).containsExactlyInAnyOrder(shelf + "=2", shelf + "-2=5");
        assertThat(letters()).isEmpty();
    }

    /** Until a last message with the same key is taken, and so all before it. */
    private void awaitTaken() {
        Message last = counted("last-" + shelf, 1);
        Kafka.send(List.of(last));
        await().atMost(Parcels.DEADLINE)
                .until(() -> SampleDatabase.count(
                                "select count(*) from inbox where message_id = ?",
                                last.headers().get("ce_id"))
                        == 1);
    }

    private Message counted(String which, int version) {
        return Message.shelf(
                shelf + "/" + UUID.randomUUID(),
                shelf,
                "{\"shelf\": \"%s\", \"version\": %d, \"pieces\": 1}".formatted(which, version));
    }

    /** The shelves of this test with their versions: {@code name=version}. */
    private List<String> kept() {
        return SampleDatabase.column(
                String.class, "select shelf || '=' || version from stock where shelf like ?", shelf + "%");
    }

    private List<ConsumerRecord<String, String>> letters() {
        return Kafka.read("mainspring.sample.dead-letter").stream()
                .filter(letter -> shelf.equals(letter.key()))
                .toList();
    }

    private double count(String outcome) {
        return meters.counter("mainspring.inbox.messages", "topic", TOPIC, "outcome", outcome)
                .count();
    }
}
