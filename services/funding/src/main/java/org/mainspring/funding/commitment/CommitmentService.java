package org.mainspring.funding.commitment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.journal.Holder;
import org.mainspring.funding.journal.JournalService;
import org.mainspring.funding.journal.JournalService.Movement;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.Pot;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.funding.programme.ProgrammeService;
import org.mainspring.funding.programme.ProgrammeStatus;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.recognition.RecognitionService;

/** Takes commitments, writes the confirmed ones into the ledger, and tells of it. */
@ApplicationScoped
public class CommitmentService {

    private final CommitmentRepository commitments;
    private final ProgrammeService programmes;
    private final RecognitionService recognitions;
    private final JournalService journal;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    CommitmentService(
            CommitmentRepository commitments,
            ProgrammeService programmes,
            RecognitionService recognitions,
            JournalService journal,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.commitments = commitments;
        this.programmes = programmes;
        this.recognitions = recognitions;
        this.journal = journal;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is at hand in one step. */
    private record Case(Commitment commitment, ProgrammeTerms programme) {}

    @WithTransaction
    Uni<CommitmentResponse> propose(MakeCommitmentRequest request, Actor actor) {
        return programmes
                .requireForActing(request.programmeId(), "/programmeId")
                .map(programme -> propose(request, programme, actor))
                .call(commitment -> requireStanding(request.providerId()))
                .flatMap(commitment -> commitments.persistAndFlush(commitment))
                .map(Commitment::shown);
    }

    private Uni<Void> requireStanding(@Nullable UUID providerId) {
        return providerId == null ? Uni.createFrom().voidItem() : recognitions.requireStanding(List.of(providerId));
    }

    private static void requireNotEnded(ProgrammeTerms programme) {
        if (programme.status() == ProgrammeStatus.ENDED) {
            throw Refusal.conflict("PROGRAMME_ENDED", "The programme has ended; nothing more is put into it.");
        }
    }

    private Commitment propose(MakeCommitmentRequest request, ProgrammeTerms programme, Actor actor) {
        if (!actor.administers(programme.sponsorId()) && !actor.worksFor(request.providerId())) {
            throw Refusal.unprocessable(
                    "/providerId", "NOT_YOURS", "Your token is for neither that provider nor the programme's sponsor.");
        }
        requireNotEnded(programme);
        return Commitment.propose(ids.next(), request, programme.currency(), actor.name(), clock.instant());
    }

    @WithTransaction
    Uni<CommitmentResponse> confirm(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, actor)
                .invoke(one -> expected.require(one.commitment().version()))
                .invoke(one -> requireNotEnded(one.programme()))
                .call(one -> confirm(one, actor))
                .map(one -> one.commitment().shown());
    }

    private Uni<Void> confirm(Case one, Actor actor) {
        Commitment commitment = one.commitment();
        CommitmentConfirmed confirmed = commitment.confirm(actor.name(), clock.instant());
        var movement = new Movement(
                EntryKind.COMMITMENT,
                commitment.id(),
                commitment.postings(),
                commitment.signatures(),
                today(one.programme()));
        return journal.openAndPost(movement, Holder.programme(commitment.currency()))
                .chain(() -> outbox.tell(confirmed));
    }

    @WithTransaction
    Uni<CommitmentResponse> withdraw(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, actor)
                .map(Case::commitment)
                .invoke(commitment -> expected.require(commitment.version()))
                .invoke(commitment -> commitment.withdraw(clock.instant()))
                .call(() -> commitments.flush())
                .map(Commitment::shown);
    }

    /** Refuses what is none of the caller's, or no money to take back. */
    public Uni<Pot> requireReversible(UUID id, Actor actor) {
        return require(id, actor)
                .invoke(one -> one.commitment().requireConfirmed())
                .map(one -> one.commitment().pot());
    }

    /** Takes back what is not set aside for anyone yet. */
    public Uni<Void> reverse(UUID id, Signatures signatures, Actor actor) {
        return require(id, actor)
                .call(one -> outbox.tell(one.commitment().reverse(clock.instant())))
                .flatMap(one -> journal.reverse(id, EntryKind.COMMITMENT, signatures, today(one.programme())));
    }

    private Uni<Case> require(UUID id, Actor actor) {
        return commitments
                .require(id)
                .flatMap(commitment -> programmes
                        .requireForActing(commitment.programmeId(), "/programmeId")
                        .map(programme -> new Case(commitment, programme)))
                .invoke(one -> requireVisible(one, actor));
    }

    private static void requireVisible(Case one, Actor actor) {
        if (!actor.administers(one.programme().sponsorId())
                && !actor.worksFor(one.commitment().providerId())) {
            throw Refusal.notFound("commitment", one.commitment().id());
        }
    }

    private LocalDate today(ProgrammeTerms programme) {
        return LocalDate.ofInstant(clock.instant(), programme.timeZone());
    }
}
