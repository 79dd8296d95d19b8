package org.mainspring.events.outcome;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.time.Ids;
import org.mainspring.events.proposal.RefusalReason;

/** Proposes what sessions bring about and takes the owners' answers; part of the caller's transaction. */
@ApplicationScoped
public class OutcomeService {

    private static final Logger LOG = Logger.getLogger(OutcomeService.class);

    private final OutcomeRepository outcomes;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final MeterRegistry meters;

    OutcomeService(OutcomeRepository outcomes, Outbox outbox, Ids ids, Clock clock, MeterRegistry meters) {
        this.outcomes = outcomes;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.meters = meters;
    }

    /** Proposes an outcome of a session that exists. */
    public Uni<OutcomeResponse> propose(UUID eventId, UUID sessionId, ProposeOutcomeRequest request) {
        Outcome outcome = Outcome.propose(ids.next(), eventId, sessionId, request, clock.instant());
        return outcomes.refuseTaken(request.externalId())
                .chain(() -> outcomes.persist(outcome))
                .call(() -> outbox.tell(outcome.proposed()))
                .map(Outcome::response);
    }

    /** What a session brought about, and how it stands. */
    public Uni<List<OutcomeSummary>> ofSession(UUID sessionId) {
        return outcomes.ofSession(sessionId);
    }

    /** The owner has the record. */
    public Uni<Void> confirm(UUID id, String kind, UUID recordId) {
        return turn(id, OutcomeStatus.CONFIRMED, outcome -> outcome.confirm(kind, recordId, clock.instant()));
    }

    /** The owner will not have the record. */
    public Uni<Void> refuse(UUID id, String kind, RefusalReason reason) {
        return turn(id, OutcomeStatus.REFUSED, outcome -> outcome.refuse(kind, reason, clock.instant()));
    }

    private Uni<Void> turn(UUID id, OutcomeStatus status, Function<Outcome, @Nullable DomainFact> verb) {
        return outcomes.findById(id)
                .invoke(outcome -> noteStranger(outcome, id))
                .onItem()
                .ifNotNull()
                .transform(verb)
                .onItem()
                .ifNotNull()
                .transformToUni(fact -> tell(fact, status));
    }

    private Uni<Void> tell(DomainFact fact, OutcomeStatus status) {
        return outbox.tell(fact).invoke(() -> meters.counter("mainspring.outcomes.turned", "status", status.name())
                .increment());
    }

    /** An owner's topic answers everybody who proposes to it, so an answer to another's proposal is no defect. */
    private static void noteStranger(@Nullable Outcome outcome, UUID id) {
        if (outcome == null) {
            LOG.debugf("Proposal %s is not ours", id);
        }
    }
}
