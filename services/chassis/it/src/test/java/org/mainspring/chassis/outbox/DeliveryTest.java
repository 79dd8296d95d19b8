package org.mainspring.chassis.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.Kafka;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.SampleDatabase;
import org.mainspring.testkit.KafkaServer;

/** From a commit to the consumer's effect, undisturbed and disturbed. */
@QuarkusTest
class DeliveryTest {

    private static final Logger LOG = Logger.getLogger(DeliveryTest.class);
    private static final String TOPIC = "mainspring.sample.parcel";

    @Inject
    OutboxLag lag;

    @AfterEach
    void kafkaIsThereForTheNext() {
        KafkaServer.start();
    }

    @Test
    void aFactReachesItsConsumerAtOnce() {
        for (int i = 0; i < 50; i++) {
            Parcels.registered("Warm up");
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            ids.add(Parcels.registered("Prompt"));
            LockSupport.parkNanos(2_000_000);
        }
        awaitEffects(ids);
        List<Double> millis = SampleDatabase.column(Double.class, """
                select (extract(epoch from t.noted_at - o.time) * 1000)::float8
                from outbox o join tracking t on t.message_id = o.id::text
                where o.subject = any(string_to_array(?, ','))
                order by 1""", String.join(",", ids));
        LOG.infof(
                "From the fact to its consumer's effect: p50 %.1f ms, p95 %.1f ms, most %.1f ms",
                millis.get(100), millis.get(190), millis.get(199));
        assertThat(millis).hasSize(200);
    }

    /** The mark is held up by a lock, so the relay dies exactly between Kafka's acknowledgement and it. */
    @Test
    void aRelayKilledBetweenSendingAndMarkingLosesNothingAndTheEffectHappensOnce() throws SQLException {
        Parcels.settledFeed();
        String id;
        try (Connection mark = SampleDatabase.connect()) {
            mark.setAutoCommit(false);
            SampleDatabase.column(mark, Long.class, "select sent from outbox_relay for update");
            id = Parcels.registered("Sent twice");
            await().atMost(Parcels.DEADLINE).until(() -> told(id) == 1 && relayWaits(mark));
            assertThat(SampleDatabase.count(
                            "select count(*) from outbox where subject = ? and number > (select sent from outbox_relay)",
                            id))
                    .isEqualTo(1);
            SampleDatabase.column(
                    mark,
                    Boolean.class,
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'outbox-relay'"
                            + " and datname = current_database()");
            mark.rollback();
        }
        await().atMost(Parcels.DEADLINE).until(() -> told(id) == 2);
        String last = Parcels.registered("After it");
        awaitEffects(List.of(id, last));
        assertThat(effects(id)).isEqualTo(1);
    }

    @Test
    void whileKafkaIsAwayWritesAreTakenAndTheFeedGoesOnAndAfterwardsAllIsDeliveredInOrder() {
        Parcels.settledFeed();
        List<String> ids = new ArrayList<>();
        ids.add(Parcels.registered("Before the outage"));
        long before = Parcels.settledFeed();
        KafkaServer.stop();
        IntStream.range(0, 30).forEach(i -> ids.add(Parcels.registered("In the outage")));
        ids.subList(0, 10).forEach(id -> Parcels.deliver(id, "*").statusCode(200));

        assertThat(Parcels.settledFeed()).isEqualTo(before + 40);
        assertThat(Parcels.feed(before)).hasSize(40);
        lag.measure().await().atMost(Parcels.DEADLINE);
        assertThat(gauge("mainspring_outbox_waiting")).isGreaterThanOrEqualTo(40);
        assertThat(gauge("mainspring_outbox_oldest_seconds")).isPositive();

        KafkaServer.start();
        awaitEffects(ids);
        List<String> told = Kafka.read(TOPIC).stream()
                .filter(fact -> ids.subList(0, 10).contains(fact.key()))
                .map(fact -> fact.key() + Kafka.header(fact, "ce_type").replaceAll(".*-|\\.v1", " "))
                .distinct()
                .toList();
        ids.subList(0, 10).forEach(id -> assertThat(told).containsSubsequence(id + " registered ", id + " delivered "));
        await().atMost(Parcels.DEADLINE).until(() -> effects(ids.get(0)) == 2);
        await().atMost(Parcels.DEADLINE).until(() -> {
            lag.measure().await().atMost(Parcels.DEADLINE);
            return gauge("mainspring_outbox_waiting") == 0 && gauge("mainspring_outbox_oldest_seconds") == 0;
        });
    }

    private static void awaitEffects(List<String> ids) {
        await().atMost(Parcels.DEADLINE)
                .until(() -> SampleDatabase.count(
                                "select count(distinct subject) from tracking where subject = any(string_to_array(?, ','))",
                                String.join(",", ids))
                        == ids.size());
    }

    private static long effects(String id) {
        return SampleDatabase.count("select count(*) from tracking where subject = ?", id);
    }

    private static long told(String id) {
        return Kafka.read(TOPIC).stream().filter(fact -> fact.key().equals(id)).count();
    }

    private static boolean relayWaits(Connection connection) {
        return !SampleDatabase.column(
                        connection,
                        Integer.class,
                        "select pid from pg_stat_activity where application_name = 'outbox-relay'"
                                + " and datname = current_database() and wait_event_type = 'Lock'")
                .isEmpty();
    }

    private static double gauge(String name) {
        String management = "http://127.0.0.1:"
                + org.eclipse.microprofile.config.ConfigProvider.getConfig()
                        .getValue("quarkus.management.test-port", String.class);
        return given().get(management + "/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }
}
