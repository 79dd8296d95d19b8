package org.mainspring.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.SampleDatabase;
import org.mainspring.testkit.KafkaServer;

class OutboxRelayTest {

    private final RelayFixture fixture = new RelayFixture();
    private final List<OutboxRelay> relays = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private final Map<String, Integer> facts = new TreeMap<>();

    OutboxRelayTest() throws SQLException, IOException {}

    @AfterEach
    void nobodyRelaysAnyMore() throws InterruptedException {
        KafkaServer.start();
        for (OutboxRelay relay : relays) {
            relay.stop(new ShutdownEvent());
        }
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void ofTwoRelaysOneLeadsAndTheOrderOfEachKeyIsKeptThoughTheyAreKilledAgainAndAgain() throws Exception {
        start(fixture.relay());
        start(fixture.relay());
        List<Future<?>> writers = startWriters(8, 200);
        int kills = 0;
        while (writers.stream().anyMatch(writer -> !writer.isDone()) || kills < 10) {
            int told = fixture.told();
            kills += fixture.killSessions() > 0 ? 1 : 0;
            // A relay is back and has told something more, or there is nothing more to tell.
            await().atMost(RelayFixture.DEADLINE).until(() -> fixture.told() > told || fixture.unsent() == 0);
        }
        awaitWriters(writers);
        fixture.awaitAllSent();
        await().atMost(RelayFixture.DEADLINE).until(() -> fixture.relays().equals(List.of(2L, 1L)));
        fixture.assertAllToldInOrder(facts);
    }

    @Test
    void relaysThatAreKilledLikeMachinesLoseNothing() throws Exception {
        processes.add(RelayProcess.start(fixture));
        processes.add(RelayProcess.start(fixture));
        await().atMost(RelayFixture.DEADLINE).until(() -> fixture.relays().equals(List.of(2L, 1L)));
        List<Future<?>> writers = startWriters(4, 1_500);
        for (int kill = 0; kill < 4; kill++) {
            int told = fixture.told();
            Process victim = processes.remove(0);
            assertThat(victim.destroyForcibly().waitFor()).isEqualTo(137);
            processes.add(RelayProcess.start(fixture));
            await().atMost(RelayFixture.DEADLINE).until(() -> fixture.told() > told || fixture.unsent() == 0);
        }
        awaitWriters(writers);
        fixture.awaitAllSent();
        fixture.assertAllToldInOrder(facts);
    }

    @Test
    void aRelayThatStopsGivesWayAtOnceAndComplainsOfNothing() throws Exception {
        var complaints = new Complaints();
        OutboxRelay first = start(fixture.relay());
        fixture.write("a", 1, 100);
        facts.put("a", 200);
        fixture.awaitAllSent();
        start(fixture.relay());
        await().atMost(RelayFixture.DEADLINE).until(() -> fixture.relays().equals(List.of(2L, 1L)));
        first.stop(new ShutdownEvent());
        await().atMost(RelayFixture.DEADLINE).until(() -> fixture.relays().equals(List.of(1L, 1L)));
        fixture.write("a", 101, 200);
        fixture.awaitAllSent();
        fixture.assertAllToldInOrder(facts);
        assertThat(fixture.told()).as("nothing was told twice").isEqualTo(200);
        assertThat(complaints.lines()).isEmpty();
    }

    @Test
    void aRelayStopsWhileKafkaIsAwayToo() throws Exception {
        OutboxRelay relay = start(fixture.relay());
        fixture.write("a", 1, 10);
        fixture.awaitAllSent();
        KafkaServer.stop();
        fixture.write("a", 11, 20);
        await().atMost(RelayFixture.DEADLINE).until(() -> numbered() == 20);
        relay.stop(new ShutdownEvent());
        await().atMost(RelayFixture.DEADLINE).until(() -> fixture.relays().equals(List.of(0L, 0L)));
        KafkaServer.start();
        start(fixture.relay());
        facts.put("a", 20);
        fixture.awaitAllSent();
        fixture.assertAllToldInOrder(facts);
    }

    @Test
    void whileKafkaIsAwayTheFeedGoesOnHoweverMuchIsWritten() throws Exception {
        KafkaServer.stop();
        start(fixture.relay());
        fixture.write("a", 1, 500);
        facts.put("a", 500);
        await().atMost(RelayFixture.DEADLINE).until(() -> numbered() == 500);
        KafkaServer.start();
        fixture.awaitAllSent();
        fixture.assertAllToldInOrder(facts);
    }

    @Test
    void whateverGoesWrongTheRelayStartsAgain() throws Exception {
        var broken = new AtomicBoolean(true);
        Map<String, Object> kafka = new AbstractMap<>() {
            @Override
            public Set<Entry<String, Object>> entrySet() {
                if (broken.getAndSet(false)) {
                    throw new IllegalStateException("nobody thought of this");
                }
                return Map.<String, Object>of("bootstrap.servers", KafkaServer.bootstrapServers())
                        .entrySet();
            }
        };
        start(fixture.relay(kafka));
        fixture.write("a", 1, 3);
        facts.put("a", 3);
        fixture.awaitAllSent();
        fixture.assertAllToldInOrder(facts);
    }

    @Test
    void numberingReadsOnlyWhatHasNoNumberHoweverLongTheOutboxIs() throws SQLException {
        try (Connection connection = fixture.connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into outbox (number, id, aggregate, subject, type, time, data)
                    select i, gen_random_uuid(), 'parcel', 'a', 't', now(), '{}' from generate_series(1, 100000) i""");
            statement.execute("analyze outbox");
            fixture.write("b", 1, 5);
            var table = new OutboxTable(connection);
            // Beyond the driver's and the server's thresholds, after which a plan is made once for all values.
            for (int i = 0; i < 20; i++) {
                fixture.write("b", 6 + i, 6 + i);
                assertThat(table.number(500)).isPositive();
            }
            statement.execute("select pg_stat_force_next_flush()");
            assertThat(
                            SampleDatabase.column(
                                    connection,
                                    Long.class,
                                    "select seq_tup_read from pg_stat_xact_user_tables where relname = 'outbox'"
                                            + " union all select seq_tup_read from pg_stat_user_tables where relname = 'outbox'"))
                    .as("rows read without an index")
                    .allMatch(rows -> rows < 100_000);
            assertThat(table.unsent(500)).hasSize(500);
        }
    }

    private OutboxRelay start(OutboxRelay relay) {
        relays.add(relay);
        relay.start(new StartupEvent());
        return relay;
    }

    /** Writers of some aggregates each, so that no two write of the same. */
    private List<Future<?>> startWriters(int writers, int factsOfEach) {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            String subject = "aggregate-" + i;
            facts.put(subject, factsOfEach);
            done.add(threads.submit(() -> fixture.write(subject, 1, factsOfEach)));
        }
        threads.shutdown();
        return done;
    }

    private static void awaitWriters(List<Future<?>> writers) throws Exception {
        for (Future<?> writer : writers) {
            writer.get();
        }
    }

    private long numbered() throws SQLException {
        try (Connection connection = fixture.connect()) {
            return SampleDatabase.column(connection, Long.class, "select count(number) from outbox")
                    .get(0);
        }
    }

    private static final class Complaints extends Handler {

        private final List<String> lines = new java.util.concurrent.CopyOnWriteArrayList<>();

        private Complaints() {
            Logger.getLogger(OutboxRelay.class.getName()).addHandler(this);
        }

        List<String> lines() {
            return lines;
        }

        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                lines.add(line.getMessage());
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            Logger.getLogger(OutboxRelay.class.getName()).removeHandler(this);
        }
    }
}
