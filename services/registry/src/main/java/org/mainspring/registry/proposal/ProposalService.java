package org.mainspring.registry.proposal;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.agreement.AgreementService;
import org.mainspring.registry.consortium.ConsortiumService;
import org.mainspring.registry.ranking.RankingService;
import org.mainspring.registry.recognition.ConferRecognitionRequest;
import org.mainspring.registry.recognition.RecognitionService;
import org.mainspring.registry.source.SourceService;

/** Carries a proposal out or refuses it, in one transaction with the answer. */
@ApplicationScoped
class ProposalService {

    private final ProposalRepository proposals;
    private final RecognitionService recognitions;
    private final AgreementService agreements;
    private final ConsortiumService consortia;
    private final RankingService rankings;
    private final SourceService sources;
    private final Outbox outbox;
    private final Clock clock;

    ProposalService(
            ProposalRepository proposals,
            RecognitionService recognitions,
            AgreementService agreements,
            ConsortiumService consortia,
            RankingService rankings,
            SourceService sources,
            Outbox outbox,
            Clock clock) {
        this.proposals = proposals;
        this.recognitions = recognitions;
        this.agreements = agreements;
        this.consortia = consortia;
        this.rankings = rankings;
        this.sources = sources;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Decides once: an outcome that was proposed again under another message changes nothing. */
    @WithTransaction
    Uni<Void> decide(ProposalKind kind, OutcomeProposed proposed) {
        return proposals
                .findById(proposed.outcomeId())
                .flatMap(known -> known == null
                        ? answer(kind, proposed)
                        : Uni.createFrom().voidItem());
    }

    /** Rules are checked before anything is written, so a refusal leaves nothing behind but itself. */
    private Uni<Void> answer(ProposalKind kind, OutcomeProposed proposed) {
        return carryOut(kind, proposed)
                .map(recordId -> Proposal.confirmed(proposed.outcomeId(), kind, recordId, clock.instant()))
                .onFailure(Refusal.class)
                .recoverWithItem(
                        refusal -> Proposal.refused(proposed.outcomeId(), kind, (Refusal) refusal, clock.instant()))
                .call(proposal -> proposals.persist(proposal))
                .flatMap(proposal -> outbox.tell(proposal.decided()));
    }

    private Uni<UUID> carryOut(ProposalKind kind, OutcomeProposed proposed) {
        @Nullable UUID cited = proposed.recordId();
        if (cited != null) {
            return cite(kind, cited).replaceWith(cited);
        }
        OutcomeProposed.@Nullable ProposedRecognition recognition = proposed.recognition();
        if (kind != ProposalKind.RECOGNITION || recognition == null) {
            return Uni.createFrom()
                    .failure(() ->
                            Refusal.unprocessable("/recordId", "RECORD_ID_MISSING", "The record to cite is missing."));
        }
        return sources.requireReference(proposed.source(), "/source")
                .chain(() -> recognitions.confer(request(recognition, proposed.source())))
                .map(response -> response.id());
    }

    private Uni<Void> cite(ProposalKind kind, UUID recordId) {
        return switch (kind) {
            case RECOGNITION -> recognitions.requireReference(recordId, "/recordId");
            case AGREEMENT -> agreements.requireReference(recordId, "/recordId");
            case CONSORTIUM -> consortia.requireReference(recordId, "/recordId");
            case RANKING -> rankings.requirePublished(recordId, "/recordId");
        };
    }

    private static ConferRecognitionRequest request(
            OutcomeProposed.ProposedRecognition recognition, @Nullable String source) {
        return new ConferRecognitionRequest(
                recognition.organizationId(),
                recognition.scheme(),
                recognition.level(),
                recognition.batchYear(),
                recognition.conferredOn(),
                null,
                null,
                source);
    }
}
