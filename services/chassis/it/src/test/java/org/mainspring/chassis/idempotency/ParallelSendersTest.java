package org.mainspring.chassis.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.RawHttp;
import org.mainspring.chassis.RawHttp.Answer;
import org.mainspring.chassis.SampleDatabase;
import org.mainspring.testkit.TestTokens;

/** Many senders of the same request at once. How many keys can be told by the property {@code idempotency.keys}. */
@QuarkusTest
class ParallelSendersTest {

    private static final Logger LOG = Logger.getLogger(ParallelSendersTest.class);
    private static final int KEYS = Integer.getInteger("idempotency.keys", 60);
    private static final int SENDERS = 20;
    private static final String APP =
            "Authorization: " + TestTokens.bearer("app") + "\r\nContent-Type: application/json\r\n";

    private final Set<String> answers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger inFlight = new AtomicInteger();

    @Test
    void ofKeysSentByTwentyAtOnceEachHasOneEffectAndOneAnswer() throws Exception {
        long began = System.nanoTime();
        var together = new CyclicBarrier(SENDERS);
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            done.add(senders.submit(() -> sendAll(together)));
        }
        await(done);
        senders.shutdown();
        LOG.infof(
                "R9: %d keys x %d senders in %d ms, %d answers 'in flight'",
                KEYS, SENDERS, (System.nanoTime() - began) / 1_000_000, inFlight.get());

        assertThat(answers).as("one answer for each key").hasSize(KEYS);
        assertThat(SampleDatabase.count("select count(*) from parcel where name_en like 'R9 %'"))
                .isEqualTo(KEYS);
        assertThat(SampleDatabase.count("select count(distinct name_en) from parcel where name_en like 'R9 %'"))
                .isEqualTo(KEYS);
        assertThat(SampleDatabase.count("select count(*) from outbox where data ->> 'names' like '%R9 %'"))
                .isEqualTo(KEYS);
    }

    private Void sendAll(CyclicBarrier together) throws InterruptedException, BrokenBarrierException {
        // In flight means: ask again, which is done when all keys have been sent once.
        Deque<Integer> again = new ArrayDeque<>();
        try (RawHttp http = RawHttp.connect()) {
            for (int key = 0; key < KEYS; key++) {
                together.await();
                if (!isAnswered(http, key)) {
                    again.add(key);
                }
            }
            while (!again.isEmpty()) {
                int key = again.remove();
                if (!isAnswered(http, key)) {
                    again.add(key);
                }
            }
        }
        return null;
    }

    private boolean isAnswered(RawHttp http, int key) {
        Answer answer = http.send(RawHttp.request(
                        "POST", Parcels.PATH, APP + "Idempotency-Key: r9-" + key + "\r\n", Parcels.body("R9 " + key)))
                .read();
        if (answer.status() == 201) {
            answers.add(key + answer.header("Location") + answer.header("ETag") + answer.body());
            return true;
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("/problems/request-in-flight");
        inFlight.incrementAndGet();
        return false;
    }

    private static void await(List<Future<?>> done) throws InterruptedException, ExecutionException {
        for (Future<?> one : done) {
            one.get();
        }
    }
}
