package org.mainspring.bench.load;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.mainspring.bench.stage.Waiting;

/**
 * Requests at fixed moments, whether or not earlier ones are answered: shows what a user waits. Each wait counts from
 * the moment that was due, so that a server that stalls cannot hide the requests it held up.
 */
public final class OpenLoad {

    private OpenLoad() {}

    /** The wait for each answer in microseconds. */
    public static Histogram run(Endpoint endpoint, Supplier<Request> requests, int perSecond, long count) {
        return run(endpoint, requests, perSecond, count, answer -> {});
    }

    public static Histogram run(
            Endpoint endpoint, Supplier<Request> requests, int perSecond, long count, Consumer<Buffer> answers) {
        Histogram micros = new ConcurrentHistogram(3);
        List<Future<Void>> all = new ArrayList<>();
        long startedAt = System.nanoTime();
        for (long i = 0; i < count; i++) {
            long due = startedAt + i * 1_000_000_000L / perSecond;
            waitUntil(due);
            all.add(endpoint.ask(requests.get())
                    .onSuccess(answer -> micros.recordValue((System.nanoTime() - due) / 1_000))
                    .onSuccess(answers::accept)
                    .mapEmpty());
        }
        Waiting.on(Future.all(all));
        return micros;
    }

    private static void waitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
