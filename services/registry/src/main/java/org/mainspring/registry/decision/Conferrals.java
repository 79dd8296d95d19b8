package org.mainspring.registry.decision;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.mainspring.registry.round.RoundService;

/** Goes on with whatever is to be conferred, after an interruption too. */
@ApplicationScoped
class Conferrals {

    private static final Logger LOG = Logger.getLogger(Conferrals.class);

    private final RoundService rounds;
    private final ConferralService conferral;

    Conferrals(RoundService rounds, ConferralService conferral) {
        this.rounds = rounds;
        this.conferral = conferral;
    }

    @Scheduled(every = "2s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> goOn() {
        return rounds.conferring()
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(this::confer)
                .collect()
                .last();
    }

    /** One round that cannot go on stands in no other's way; it is tried again the next time. */
    private Uni<Void> confer(UUID roundId) {
        return Multi.createBy()
                .repeating()
                .uni(() -> conferral.conferSome(roundId))
                .whilst(more -> more)
                .collect()
                .last()
                .onFailure()
                .invoke(failure -> LOG.warnf("Round %s cannot go on conferring: %s", roundId, failure.getMessage()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
