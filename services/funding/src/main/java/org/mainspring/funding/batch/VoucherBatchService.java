package org.mainspring.funding.batch;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
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
import org.mainspring.funding.programme.ProgrammeService;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.recognition.RecognitionService;
import org.mainspring.funding.trail.Subject;
import org.mainspring.funding.trail.TrailService;
import org.mainspring.funding.voucher.VoucherService;

/** Takes batches from proposal to issue, writes them into the ledger, and gives their vouchers to enterprises. */
@ApplicationScoped
class VoucherBatchService {

    private final VoucherBatchRepository batches;
    private final VoucherService vouchers;
    private final RecognitionService recognitions;
    private final ProgrammeService programmes;
    private final JournalService journal;
    private final TrailService trail;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    VoucherBatchService(
            VoucherBatchRepository batches,
            VoucherService vouchers,
            RecognitionService recognitions,
            ProgrammeService programmes,
            JournalService journal,
            TrailService trail,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.batches = batches;
        this.vouchers = vouchers;
        this.recognitions = recognitions;
        this.programmes = programmes;
        this.journal = journal;
        this.trail = trail;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is at hand in one step. */
    private record Case(VoucherBatch batch, ProgrammeTerms programme) {}

    @WithTransaction
    Uni<VoucherBatchResponse> propose(ProposeVoucherBatchRequest request, Actor actor) {
        return programmes
                .requireForActing(request.programmeId(), "/programmeId")
                .invoke(programme -> programme.requireAdministeredBy(actor))
                .map(programme -> VoucherBatch.propose(ids.next(), request, programme, actor.name(), clock.instant()))
                .call(batch -> batches.persist(batch))
                .call(batch -> record(batch, "PROPOSED", actor, null))
                .map(VoucherBatch::shown);
    }

    @WithTransaction
    Uni<VoucherBatchResponse> issue(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, expected, actor)
                .invoke(one -> one.programme().requireActive())
                .call(one -> issue(one, actor))
                .call(one -> record(one.batch(), "ISSUED", actor, null))
                .map(one -> one.batch().shown());
    }

    private Uni<Void> issue(Case one, Actor actor) {
        VoucherBatch batch = one.batch();
        VouchersIssued issued = batch.issue(actor.name(), clock.instant());
        var movement = new Movement(
                EntryKind.VOUCHER_ISSUE,
                batch.id(),
                batch.postings(),
                batch.signatures(),
                LocalDate.ofInstant(clock.instant(), one.programme().timeZone()));
        return vouchers.issue(batch.terms(), batch.count())
                .chain(() -> journal.openAndPost(
                        movement, Holder.programme(one.programme().currency())))
                .chain(() -> outbox.tell(issued));
    }

    @WithTransaction
    Uni<VoucherBatchResponse> withdraw(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, expected, actor)
                .map(Case::batch)
                .invoke(batch -> batch.withdraw(clock.instant()))
                .call(batch -> record(batch, "WITHDRAWN", actor, null))
                .map(VoucherBatch::shown);
    }

    @WithTransaction
    Uni<VoucherBatchResponse> assign(UUID id, ExpectedVersion expected, AssignVouchersRequest request, Actor actor) {
        request.requireDistinct();
        return require(id, expected, actor)
                .invoke(one -> one.programme().requireActive())
                .map(Case::batch)
                .invoke(batch -> batch.assign(clock.instant()))
                .call(() -> recognitions.requireStanding(request.organizationIds()))
                .call(batch -> vouchers.assign(id, request.organizationIds()))
                .call(batch -> record(
                        batch, "ASSIGNED", actor, request.organizationIds().size() + " vouchers"))
                .map(VoucherBatch::shown);
    }

    /** One that the caller administers; to others there is none. */
    private Uni<Case> require(UUID id, ExpectedVersion expected, Actor actor) {
        return batches.requireForActing(id)
                .flatMap(batch -> programmes
                        .requireForActing(batch.pot().programmeId())
                        .map(programme -> new Case(batch, programme)))
                .invoke(one -> requireVisible(one, actor))
                .invoke(one -> expected.require(one.batch().version()));
    }

    private static void requireVisible(Case one, Actor actor) {
        if (!actor.administers(one.programme().sponsorId())) {
            throw Refusal.notFound("voucher batch", one.batch().id());
        }
    }

    private Uni<Void> record(VoucherBatch batch, String what, Actor actor, @Nullable String note) {
        return trail.record(new Subject("VOUCHER_BATCH", batch.id()), what, actor, note);
    }
}
