package org.mainspring.bench.load;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.mainspring.bench.stage.Waiting;

/** A fixed number of users, each of whom asks again as soon as the answer is there: shows what a server can take. */
public final class ClosedLoad {

    private final Endpoint endpoint;
    private final Supplier<Request> requests;
    private final AtomicLong left;
    private final Histogram micros = new ConcurrentHistogram(3);

    private ClosedLoad(Endpoint endpoint, Supplier<Request> requests, long count) {
        this.endpoint = endpoint;
        this.requests = requests;
        this.left = new AtomicLong(count);
    }

    /** The time to each answer in microseconds. */
    public static Histogram run(Endpoint endpoint, Supplier<Request> requests, int users, long count) {
        ClosedLoad load = new ClosedLoad(endpoint, requests, count);
        Waiting.on(Future.all(
                IntStream.range(0, users).mapToObj(user -> load.user()).toList()));
        return load.micros;
    }

    private Future<Void> user() {
        Promise<Void> done = Promise.promise();
        askAgain(done);
        return done.future();
    }

    private void askAgain(Promise<Void> done) {
        if (left.getAndDecrement() <= 0) {
            done.complete();
            return;
        }
        long askedAt = System.nanoTime();
        endpoint.ask(requests.get()).onFailure(done::fail).onSuccess(answer -> {
            micros.recordValue((System.nanoTime() - askedAt) / 1_000);
            askAgain(done);
        });
    }
}
