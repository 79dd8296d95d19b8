package org.mainspring.bench;

import static java.time.temporal.ChronoUnit.MICROS;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.mainspring.bench.load.Endpoint;
import org.mainspring.bench.load.OpenLoad;
import org.mainspring.bench.load.Request;
import org.mainspring.bench.stage.BenchException;

/**
 * How long a fact takes from the registry's database to a consumer. Nobody outside sees the instant of a commit, so it is
 * put between two that are seen: the fact is told before it ({@code ce_time}), and the answer is here after it.
 *
 * @param sinceTold microseconds from the telling of the fact to its arrival; the commit itself is in it, so the time asked
 *     for is never more
 * @param sinceAnswered microseconds from the answer's arrival to the fact's, 0 where the fact was first; the time asked
 *     for is never less
 */
record Delivery(Histogram sinceTold, Histogram sinceAnswered) {

    private static final String TOPIC = "mainspring.registry.organization";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    /** Registers that many organizations at a fixed rate and waits for the fact of each. */
    static Delivery measure(String kafka, Endpoint registry, int perSecond, int count) {
        Map<String, Instant> answers = new ConcurrentHashMap<>();
        try (FactListener listener = new FactListener(kafka, TOPIC)) {
            OpenLoad.run(registry, Request.newOrganizations(), perSecond, count, answer -> note(answers, answer));
            await(listener, answers);
            return of(answers, listener.arrivals());
        }
    }

    private static void note(Map<String, Instant> answers, Buffer answer) {
        Instant now = Instant.now();
        answers.put(answer.toJsonObject().getString("id"), now);
    }

    private static void await(FactListener listener, Map<String, Instant> answers) {
        long end = System.nanoTime() + PATIENCE;
        while (!listener.arrivals().keySet().containsAll(answers.keySet())) {
            if (System.nanoTime() > end) {
                throw new BenchException("%d organizations were registered and only %d facts told of it"
                        .formatted(answers.size(), listener.arrivals().size()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private static Delivery of(Map<String, Instant> answers, Map<String, FactListener.Arrival> arrivals) {
        Delivery delivery = new Delivery(new Histogram(3), new Histogram(3));
        answers.forEach((id, answered) -> {
            FactListener.Arrival arrival = arrivals.get(id);
            delivery.sinceTold.recordValue(Math.max(0, MICROS.between(arrival.told(), arrival.here())));
            delivery.sinceAnswered.recordValue(Math.max(0, MICROS.between(answered, arrival.here())));
        });
        return delivery;
    }
}
