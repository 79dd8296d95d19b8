package org.mainspring.registry.run;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.mainspring.registry.scoring.RankingInputs;

/** Runs computations off the event loops, one at a time: each takes all the processors it may have. */
@ApplicationScoped
class Computations {

    private static final int LONGEST_SECONDS = 120;
    private static final int MOST_THREADS = 4;

    private final WorkerExecutor worker;

    Computations(Vertx vertx) {
        this.worker = vertx.createSharedWorkerExecutor("rankings", 1, LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    /** Answers where it was asked, so a transaction may go on. */
    Uni<Computation> run(RankingInputs inputs) {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        return worker.executeBlocking(() -> Computation.of(inputs, threads));
    }

    @PreDestroy
    void close() {
        worker.closeAndForget();
    }
}
