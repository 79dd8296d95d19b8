package org.mainspring.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.Kafka;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.RawHttp;
import org.mainspring.chassis.SampleDatabase;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class OutboxTest {

    private static final String REGISTERED = "org.mainspring.sample.parcel-registered.v1";
    private static final String DELIVERED = "org.mainspring.sample.parcel-delivered.v1";
    private static final String APP =
            "Authorization: " + TestTokens.bearer("app") + "\r\nContent-Type: application/json\r\n";

    @Test
    void aFactAndItsChangeCommitTogetherOrNotAtAll() {
        String name = "Together " + UUID.randomUUID();
        Parcels.registered("Something to double");
        for (Map.Entry<String, Integer> fault : Map.of(
                        "CRASH", 500, "REFUSE", 422, "UNAVAILABLE", 503, "DUPLICATE", 409)
                .entrySet()) {
            Parcels.register(Parcels.faulty(name, fault.getKey())).statusCode(fault.getValue());
            assertThat(parcels(name)).isZero();
            assertThat(facts(name)).isZero();
        }
        Parcels.registered(name);
        assertThat(parcels(name)).isEqualTo(1);
        assertThat(facts(name)).isEqualTo(1);
    }

    @Test
    void aChangeThatLosesARaceTellsNothing() {
        String id = Parcels.registered("Raced");
        Parcels.deliver(id, "\"0.zh\"").statusCode(200);
        Parcels.deliver(id, "\"0.zh\"").statusCode(412);
        Parcels.deliver(id, "*").statusCode(409);
        assertThat(SampleDatabase.count("select count(*) from outbox where subject = ?", id))
                .isEqualTo(2);
    }

    @Test
    void whatIsToldTravelsAsACloudEventWithTheStateBesideIt() {
        String id = Parcels.registered("Travelling");
        Parcels.deliver(id, "*").statusCode(200);
        await().atMost(Parcels.DEADLINE)
                .until(() -> told("mainspring.sample.parcel.state", id).size() == 2);

        var facts = told("mainspring.sample.parcel", id);
        assertThat(facts).extracting(fact -> Kafka.header(fact, "ce_type")).containsExactly(REGISTERED, DELIVERED);
        assertThat(Kafka.header(facts.get(0), "ce_specversion")).isEqualTo("1.0");
        assertThat(Kafka.header(facts.get(0), "ce_source")).isEqualTo("sample");
        assertThat(Kafka.header(facts.get(0), "ce_subject")).isEqualTo(id);
        assertThat(Kafka.header(facts.get(0), "content-type")).isEqualTo("application/json");
        assertThat(Kafka.header(facts.get(0), "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
        assertThat(UUID.fromString(Kafka.header(facts.get(0), "ce_id")).version())
                .isEqualTo(7);
        var states = told("mainspring.sample.parcel.state", id);
        assertThat(states.get(0).value()).contains("\"version\":0,", "\"delivered\":false");
        assertThat(states.get(1).value()).contains("\"version\":1,", "\"delivered\":true");
    }

    @Test
    void aFactTooLargeForKafkaIsRefusedWithItsChange() {
        String name = "Large " + UUID.randomUUID();
        Parcels.register(marked(name, 10)).statusCode(413).body("type", equalTo("/problems/payload-too-large"));
        assertThat(parcels(name)).isZero();

        String id = Parcels.register(marked(name, 9)).statusCode(201).extract().path("id");
        await().atMost(Parcels.DEADLINE)
                .until(() -> told("mainspring.sample.parcel", id).size() == 1);
    }

    @Test
    void numbersAreDenseAndKeepTheOrderOfEachAggregateUnderFiftyWriters() throws Exception {
        long before = Parcels.settledFeed();
        ExecutorService writers = Executors.newFixedThreadPool(50);
        List<Future<?>> done = new ArrayList<>();
        for (int writer = 0; writer < 50; writer++) {
            done.add(writers.submit(OutboxTest::write));
        }
        for (Future<?> one : done) {
            one.get();
        }
        writers.shutdown();
        long after = Parcels.settledFeed();

        assertThat(after - before).isEqualTo(50 * 10 * 2);
        List<Map<String, Object>> feed = Parcels.feed(before);
        assertThat(feed)
                .extracting(change -> ((Number) change.get("number")).longValue())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, after).boxed().toList());
        assertThat(feed).extracting(change -> change.get("id")).doesNotHaveDuplicates();
        Map<Object, List<Object>> bySubject = new HashMap<>();
        feed.forEach(change -> bySubject
                .computeIfAbsent(change.get("subject"), subject -> new ArrayList<>())
                .add(change.get("type")));
        assertThat(bySubject).hasSize(500);
        assertThat(bySubject.values()).allMatch(List.of(REGISTERED, DELIVERED)::equals);
    }

    private static String marked(String name, int marks) {
        String mark = ", \"" + "x".repeat(100_000) + "\"";
        return Parcels.body(name)
                .replace("\"size\"", "\"marks\": [" + mark.repeat(marks).substring(2) + "], \"size\"");
    }

    private static void write() {
        try (RawHttp http = RawHttp.connect()) {
            for (int i = 0; i < 10; i++) {
                var made = http.send(RawHttp.request("POST", Parcels.PATH, APP, Parcels.body("Dense")))
                        .read();
                assertThat(made.status()).isEqualTo(201);
                String deliver = made.header("Location") + "/deliver";
                assertThat(http.send(RawHttp.request("POST", deliver, APP + "If-Match: *\r\n", ""))
                                .read()
                                .status())
                        .isEqualTo(200);
            }
        }
    }

    private static List<org.apache.kafka.clients.consumer.ConsumerRecord<String, String>> told(
            String topic, String subject) {
        return Kafka.read(topic).stream()
                .filter(record -> record.key().equals(subject))
                .toList();
    }

    private static long parcels(String name) {
        return SampleDatabase.count("select count(*) from parcel where name_en = ?", name);
    }

    private static long facts(String name) {
        return SampleDatabase.count("select count(*) from outbox where data -> 'names' ->> 'en' = ?", name);
    }
}
