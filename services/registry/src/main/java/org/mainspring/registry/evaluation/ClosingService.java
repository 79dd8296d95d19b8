package org.mainspring.registry.evaluation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.registry.result.ResultService;

/**
 * Carries out the verdicts of evaluations that are closed, some in each transaction. Wherever it is cut off it goes on from
 * there: a transaction that was not committed has done nothing, and one that was has noted whom it was for.
 */
@ApplicationScoped
class ClosingService {

    private final EvaluationRepository evaluations;
    private final ResultService results;
    private final Outbox outbox;
    private final Clock clock;

    ClosingService(EvaluationRepository evaluations, ResultService results, Outbox outbox, Clock clock) {
        this.evaluations = evaluations;
        this.results = results;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** However many replicas look, each evaluation is worked on by one: its row is locked and passed over by the others. */
    @Scheduled(every = "1s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> carryOut() {
        return Multi.createBy()
                .repeating()
                .uni(() -> Panache.withTransaction(this::step))
                .whilst(worked -> worked)
                .onItem()
                .ignoreAsUni();
    }

    /** @return whether there was anything to do */
    Uni<Boolean> step() {
        return evaluations.findClosing().flatMap(this::step);
    }

    private Uni<Boolean> step(@Nullable Evaluation closing) {
        return closing == null
                ? Uni.createFrom().item(false)
                : results.carryOut(closing.id(), closing.year(), closing.nextYear(), closing.closedOn())
                        .call(some -> some ? Uni.createFrom().voidItem() : outbox.tell(closing.finish(clock.instant())))
                        .replaceWith(true);
    }
}
