package org.mainspring.chassis.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mainspring.chassis.Kafka;
import org.mainspring.chassis.SampleDatabase;
import org.mainspring.testkit.KafkaServer;
import org.mainspring.testkit.PostgresServer;
import org.mainspring.testkit.TestDatabase;

/** An outbox and a topic of their own, without a service around them: a test is writer, relay and consumer. */
final class RelayFixture {

    static final Duration DEADLINE = Duration.ofSeconds(60);

    private final TestDatabase database = PostgresServer.freshDatabase();
    private final String service = "relay" + UUID.randomUUID().toString().substring(0, 8);

    RelayFixture() throws SQLException, IOException {
        KafkaServer.start();
        KafkaServer.createTopics(3, topic());
        try (Connection connection = connect();
                var statement = connection.createStatement();
                InputStream script = RelayFixture.class.getResourceAsStream("/db/chassis/R__chassis.sql")) {
            statement.execute(new String(script.readAllBytes(), UTF_8));
        }
    }

    String topic() {
        return "mainspring." + service + ".parcel";
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    /** A relay as a replica of the service has it; not yet started. */
    OutboxRelay relay() {
        return relay(Map.of("bootstrap.servers", KafkaServer.bootstrapServers()));
    }

    OutboxRelay relay(Map<String, Object> kafka) {
        return relay(database.jdbcUrl(), database.user(), database.password(), kafka, service);
    }

    static OutboxRelay relay(String url, String user, String password, Map<String, Object> kafka, String service) {
        return new OutboxRelay(new Settings(), new DatabaseLogin(url, user, password), kafka, service);
    }

    /** What a process of its own needs to be a relay. */
    List<String> arguments() {
        return List.of(
                database.jdbcUrl(), database.user(), database.password(), KafkaServer.bootstrapServers(), service);
    }

    /** Tells the facts from..to of an aggregate, each in a transaction of its own. */
    void write(String subject, int from, int to) {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into outbox (id, aggregate, subject, type, time, data)
                        values (?, 'parcel', ?, 'org.mainspring.parcel.v1', now(), ?::text::json)""")) {
            for (int i = from; i <= to; i++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, subject);
                insert.setString(3, "{\"i\":" + i + "}");
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Ends the session of whoever relays or waits to. */
    int killSessions() throws SQLException {
        try (Connection connection = connect()) {
            return SampleDatabase.column(
                            connection,
                            Boolean.class,
                            "select pg_terminate_backend(pid) from pg_stat_activity"
                                    + " where application_name = 'outbox-relay' and datname = current_database()")
                    .size();
        }
    }

    /** How many relays are connected, and how many of them lead. */
    List<Long> relays() throws SQLException {
        try (Connection connection = connect()) {
            return SampleDatabase.column(connection, Long.class, """
                    select count(*) from pg_stat_activity
                    where application_name = 'outbox-relay' and datname = current_database()
                    union all
                    select count(*) from pg_locks where locktype = 'advisory' and granted
                    and database = (select oid from pg_database where datname = current_database())""");
        }
    }

    void awaitAllSent() {
        await().atMost(DEADLINE).until(() -> unsent() == 0);
    }

    long unsent() throws SQLException {
        try (Connection connection = connect()) {
            return SampleDatabase.column(
                            connection,
                            Long.class,
                            "select count(*) from outbox"
                                    + " where number is null or number > (select sent from outbox_relay)")
                    .get(0);
        }
    }

    /** Nothing is lost, and whoever passes over what came before sees each aggregate's facts in their order. */
    void assertAllToldInOrder(Map<String, Integer> facts) throws SQLException {
        Map<String, List<String>> firsts = new HashMap<>();
        for (ConsumerRecord<String, String> record : Kafka.read(topic())) {
            List<String> seen = firsts.computeIfAbsent(record.key(), key -> new ArrayList<>());
            if (!seen.contains(record.value())) {
                seen.add(record.value());
            }
        }
        assertThat(firsts.keySet()).isEqualTo(facts.keySet());
        facts.forEach((subject, count) -> assertThat(firsts.get(subject))
                .as(subject)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, count)
                        .mapToObj(i -> "{\"i\":" + i + "}")
                        .toList()));
        try (Connection connection = connect()) {
            assertThat(SampleDatabase.column(
                            connection,
                            Long.class,
                            "select max(number) - count(*) from outbox union all select min(number) from outbox"))
                    .as("numbers are dense")
                    .containsExactly(0L, 1L);
        }
    }

    int told() {
        return Kafka.read(topic()).size();
    }

    private static final class Settings implements RelayConfig {
        @Override
        public boolean relay() {
            return true;
        }

        @Override
        public int batch() {
            return 50;
        }

        @Override
        public Duration patience() {
            return Duration.ofMillis(200);
        }

        @Override
        public Duration candidacy() {
            return Duration.ofMillis(50);
        }
    }
}
