package org.mainspring.chassis.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.Kafka;
import org.mainspring.chassis.Kafka.Message;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.SampleDatabase;
import org.mainspring.chassis.sample.Faults;
import org.mainspring.testkit.KafkaServer;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class DeadLettersTest {

    private static final String REPLAY = Parcels.ROOT + "/dead-letters/replay";
    private static final String LETTERS = "mainspring.sample.dead-letter";

    private final String shelf = "shelf-" + UUID.randomUUID();

    @Inject
    Faults faults;

    @BeforeEach
    void nothingIsLeftOfOtherTests() {
        faults.mend();
        replay();
        faults.breakAgain();
    }

    @AfterEach
    void faultsAndKafkaAreAsTheyWere() {
        faults.breakAgain();
        KafkaServer.start();
    }

    @Test
    void onceTheCauseIsMendedEveryLetterHasItsEffectAndHasItOnce() {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            messages.add(added("REFUSE"));
        }
        Kafka.send(messages);
        await().atMost(Parcels.DEADLINE).until(() -> dead().size() == 10);
        assertThat(pieces()).isZero();

        faults.mend();
        // A message that comes again before its offset is kept leaves a second letter, and still has one effect.
        assertThat(replay()).isGreaterThanOrEqualTo(10);
        await().atMost(Parcels.DEADLINE).until(() -> pieces() == 10);
        // The same messages once more, as after a lost offset: each was taken already.
        Kafka.send(messages);
        awaitTaken(added(null));
        assertThat(pieces()).isEqualTo(11);
        assertThat(dead()).hasSize(10);
        replay();
        assertThat(replay()).isZero();
    }

    @Test
    void aLetterWhoseCauseIsNotMendedDiesAgainAndWaitsForTheNextReplay() {
        Kafka.send(List.of(added("REFUSE")));
        await().atMost(Parcels.DEADLINE).until(() -> letters() == 1);
        assertThat(replay()).isEqualTo(1);
        await().atMost(Parcels.DEADLINE).until(() -> letters() == 2);
        assertThat(pieces()).isZero();

        faults.mend();
        assertThat(replay()).isEqualTo(1);
        await().atMost(Parcels.DEADLINE).until(() -> pieces() == 1);
    }

    @Test
    void aLetterThatDoesNotSayWhereItCameFromStaysAndHoldsUpNoOther() {
        Kafka.send(List.of(new Message(LETTERS, shelf, Map.of(), "stray"), added("REFUSE")));
        await().atMost(Parcels.DEADLINE).until(() -> letters() == 2);
        faults.mend();
        assertThat(replay()).isEqualTo(1);
        await().atMost(Parcels.DEADLINE).until(() -> pieces() == 1);
    }

    @Test
    void whileKafkaIsAwayTheReplayIsRefusedInBoundedTime() {
        KafkaServer.stop();
        given().header("Authorization", TestTokens.bearer("operator"))
                .post(REPLAY)
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/service-unavailable"));
    }

    @Test
    void onlyAnOperatorMayReplay() {
        given().post(REPLAY).then().statusCode(401);
        given().header("Authorization", TestTokens.bearer("app"))
                .post(REPLAY)
                .then()
                .statusCode(403);
    }

    private static int replay() {
        return given().header("Authorization", TestTokens.bearer("operator"))
                .post(REPLAY)
                .then()
                .statusCode(200)
                .body("left", equalTo(0))
                .extract()
                .path("replayed");
    }

    private void awaitTaken(Message last) {
        Kafka.send(List.of(last));
        await().atMost(Parcels.DEADLINE)
                .until(() -> SampleDatabase.count(
                                "select count(*) from inbox where message_id = ?",
                                last.headers().get("ce_id"))
                        == 1);
    }

    private Message added(String fault) {
        String data = fault == null
                ? "{\"shelf\": \"%s\", \"pieces\": 1}".formatted(shelf)
                : "{\"shelf\": \"%s\", \"pieces\": 1, \"fault\": \"%s\"}".formatted(shelf, fault);
        return Message.stock(UUID.randomUUID().toString(), "pieces-added", shelf, data);
    }

    private Set<String> dead() {
        return Kafka.read(LETTERS).stream()
                .filter(letter -> shelf.equals(letter.key()))
                .map(letter -> Kafka.header(letter, "ce_id"))
                .collect(Collectors.toSet());
    }

    private long letters() {
        return Kafka.read(LETTERS).stream()
                .filter(letter -> shelf.equals(letter.key()))
                .count();
    }

    private long pieces() {
        return SampleDatabase.column(Long.class, "select pieces::bigint from stock where shelf = ?", shelf).stream()
                .findFirst()
                .orElse(0L);
    }
}
