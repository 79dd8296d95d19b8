package org.mainspring.funding.correction;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.allocation.AllocationFrame;
import org.mainspring.funding.allocation.AllocationService;
import org.mainspring.funding.commitment.CommitmentService;
import org.mainspring.funding.drawdown.DrawdownService;
import org.mainspring.funding.ledger.Pot;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.funding.programme.ProgrammeService;
import org.mainspring.funding.redemption.RedemptionReversalService;
import org.mainspring.funding.repayment.RepaymentService;

/** Takes back what moved, once a second person agrees. */
@ApplicationScoped
class CorrectionService {

    private final CorrectionRepository corrections;
    private final ProgrammeService programmes;
    private final CommitmentService commitments;
    private final AllocationService allocations;
    private final DrawdownService drawdowns;
    private final RepaymentService repayments;
    private final RedemptionReversalService redemptions;
    private final Ids ids;
    private final Clock clock;

    CorrectionService(
            CorrectionRepository corrections,
            ProgrammeService programmes,
            CommitmentService commitments,
            AllocationService allocations,
            DrawdownService drawdowns,
            RepaymentService repayments,
            RedemptionReversalService redemptions,
            Ids ids,
            Clock clock) {
        this.corrections = corrections;
        this.programmes = programmes;
        this.commitments = commitments;
        this.allocations = allocations;
        this.drawdowns = drawdowns;
        this.repayments = repayments;
        this.redemptions = redemptions;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<CorrectionResponse> propose(ProposeCorrectionRequest request, Actor actor) {
        return requireCorrectable(request, actor)
                .call(() -> corrections.refuseTaken(request.subjectId()))
                .map(pot -> Correction.propose(ids.next(), request, pot, actor.name(), clock.instant()))
                .flatMap(correction -> corrections.persistAndFlush(correction))
                .map(Correction::shown);
    }

    private Uni<Pot> requireCorrectable(ProposeCorrectionRequest request, Actor actor) {
        UUID id = request.subjectId();
        return switch (request.kind()) {
            case COMMITMENT -> unknownAs422(commitments.requireReversible(id, actor));
            case REDEMPTION -> unknownAs422(redemptions.requireReversible(id, actor));
            case PAY_OUT -> ofAllocation(drawdowns.requireReversible(id, actor), actor);
            case REPAYMENT -> ofAllocation(repayments.requireReversible(id, actor), actor);
            case RELEASE ->
                ofAllocation(allocations.requireForActing(id, actor, () -> Refusal.notFound("allocation", id)), actor);
        };
    }

    private static Uni<Pot> ofAllocation(Uni<AllocationFrame> found, Actor actor) {
        return unknownAs422(found.invoke(allocation -> allocation.requireOfficer(actor))
                .map(allocation -> allocation.share().pot()));
    }

    /** What the body names and the caller has nothing to do with is a fault of the body. */
    private static Uni<Pot> unknownAs422(Uni<Pot> found) {
        return found.onFailure(CorrectionService::isUnknown)
                .transform(unknown -> Refusal.unprocessable("/subjectId", "SUBJECT_NOT_FOUND", unknown.getMessage()));
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.type() == ProblemType.NOT_FOUND;
    }

    @WithTransaction
    Uni<CorrectionResponse> confirm(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, expected, actor)
                .call(correction -> carryOut(correction, correction.confirm(actor.name(), clock.instant()), actor))
                .call(() -> corrections.flush())
                .map(Correction::shown);
    }

    private Uni<Void> carryOut(Correction correction, Signatures signatures, Actor actor) {
        UUID subject = correction.subjectId();
        return switch (correction.kind()) {
            case COMMITMENT -> commitments.reverse(subject, signatures, actor);
            case PAY_OUT -> drawdowns.reverse(subject, signatures, actor, correction.why());
            case REPAYMENT -> repayments.reverse(subject, signatures, actor, correction.why());
            case RELEASE -> allocations.close(subject, signatures, actor, correction.why());
            case REDEMPTION -> redemptions.reverse(subject, signatures, actor);
        };
    }

    @WithTransaction
    Uni<CorrectionResponse> decline(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, expected, actor)
                .invoke(correction -> correction.decline(actor.name(), clock.instant()))
                .call(() -> corrections.flush())
                .map(Correction::shown);
    }

    private Uni<Correction> require(UUID id, ExpectedVersion expected, Actor actor) {
        return corrections
                .require(id)
                .call(correction -> programmes
                        .requireForActing(correction.pot().programmeId())
                        .invoke(programme -> correction.requireVisible(programme.sponsorId(), actor)))
                .invoke(correction -> expected.require(correction.version()));
    }
}
