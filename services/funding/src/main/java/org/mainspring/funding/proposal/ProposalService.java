package org.mainspring.funding.proposal;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.funding.programme.ProgrammeService;

/** Decides on proposals and tells of it. */
@ApplicationScoped
class ProposalService {

    private final ProposalRepository proposals;
    private final ProgrammeService programmes;
    private final Outbox outbox;
    private final Clock clock;

    ProposalService(ProposalRepository proposals, ProgrammeService programmes, Outbox outbox, Clock clock) {
        this.proposals = proposals;
        this.programmes = programmes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Answers once: an outcome that is proposed again keeps the answer it has. */
    @WithTransaction
    Uni<Void> decide(OutcomeProposed outcome) {
        return proposals
                .isDecided(outcome.outcomeId())
                .flatMap(decided -> decided ? Uni.createFrom().voidItem() : answer(outcome));
    }

    private Uni<Void> answer(OutcomeProposed outcome) {
        return exists(outcome.recordId())
                .map(exists -> Proposal.decide(outcome.outcomeId(), outcome.recordId(), exists, clock.instant()))
                .flatMap(proposal -> proposals.persist(proposal))
                .flatMap(proposal -> outbox.tell(proposal.decided()));
    }

    private Uni<Boolean> exists(@Nullable UUID programmeId) {
        return programmeId == null ? Uni.createFrom().item(false) : programmes.exists(programmeId);
    }
}
