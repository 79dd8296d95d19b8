package org.mainspring.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.SampleDatabase;
import org.mainspring.testkit.KafkaServer;

/** A relay's process killed without a word (kill -9) at each step a fact takes, and what the next relay makes of it. */
class RelayKilledTest {

    private static final int FACTS = 20;

    private final RelayFixture fixture = new RelayFixture();
    private final Process relay = RelayProcess.start(fixture);
    private Process next = relay;

    RelayKilledTest() throws SQLException, IOException {
        await().atMost(RelayFixture.DEADLINE).until(() -> fixture.relays().get(0) == 1);
    }

    @AfterEach
    void nobodyRelaysAnyMore() {
        KafkaServer.start();
        next.destroyForcibly();
    }

    @Test
    void committedButNotNumbered() throws Exception {
        assertThat(new ProcessBuilder("kill", "-STOP", Long.toString(relay.pid()))
                        .start()
                        .waitFor())
                .isZero();
        fixture.write("a", 1, FACTS);
        kill();
        assertThat(count("select count(number) from outbox")).isZero();
        theNextOneTellsAllInOrder();
        assertThat(fixture.told()).isEqualTo(FACTS);
    }

    @Test
    void numberedButNotSent() throws Exception {
        KafkaServer.stop();
        fixture.write("a", 1, FACTS);
        await().atMost(RelayFixture.DEADLINE).until(() -> count("select count(number) from outbox") == FACTS);
        kill();
        KafkaServer.start();
        assertThat(fixture.told()).isZero();
        theNextOneTellsAllInOrder();
        assertThat(fixture.told()).isEqualTo(FACTS);
    }

    /** The only step after which a fact is told twice; its id tells the consumer's inbox so. */
    @Test
    void sentButNotMarked() throws Exception {
        try (Connection obstacle = holdMark()) {
            fixture.write("a", 1, FACTS);
            await().atMost(RelayFixture.DEADLINE).until(() -> fixture.told() > 0 && isHeldUp());
            kill();
            // The server would still do what it was asked: a machine that dies takes its session with it.
            fixture.killSessions();
            await().atMost(RelayFixture.DEADLINE).until(() -> fixture.relays().get(0) == 0);
            obstacle.rollback();
            assertThat(count("select sent from outbox_relay")).isZero();
        }
        int told = fixture.told();
        theNextOneTellsAllInOrder();
        assertThat(fixture.told()).isEqualTo(told + FACTS);
    }

    @Test
    void marked() throws Exception {
        fixture.write("a", 1, FACTS);
        fixture.awaitAllSent();
        kill();
        theNextOneTellsAllInOrder();
        assertThat(fixture.told()).as("nothing is told twice").isEqualTo(FACTS);
    }

    private void kill() throws InterruptedException {
        assertThat(relay.destroyForcibly().waitFor()).isEqualTo(137);
    }

    private void theNextOneTellsAllInOrder() throws Exception {
        next = RelayProcess.start(fixture);
        await().atMost(RelayFixture.DEADLINE).until(() -> fixture.relays().equals(List.of(1L, 1L)));
        fixture.awaitAllSent();
        fixture.assertAllToldInOrder(Map.of("a", FACTS));
    }

    /** A lock that the relay runs into when it has Kafka's acknowledgement. */
    private Connection holdMark() throws SQLException {
        Connection connection = fixture.connect();
        connection.setAutoCommit(false);
        SampleDatabase.column(connection, Long.class, "select sent from outbox_relay for update");
        return connection;
    }

    private boolean isHeldUp() throws SQLException {
        return count("select count(*) from pg_stat_activity where application_name = 'outbox-relay'"
                        + " and datname = current_database() and wait_event_type = 'Lock'")
                == 1;
    }

    private long count(String query) throws SQLException {
        try (Connection connection = fixture.connect()) {
            return SampleDatabase.column(connection, Long.class, query).get(0);
        }
    }
}
