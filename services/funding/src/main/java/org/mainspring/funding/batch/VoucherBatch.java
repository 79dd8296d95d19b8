package org.mainspring.funding.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.ledger.MinorUnits;
import org.mainspring.funding.ledger.Movements;
import org.mainspring.funding.ledger.Posting;
import org.mainspring.funding.ledger.Pot;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.voucher.Lapse;
import org.mainspring.funding.voucher.LapseCause;
import org.mainspring.funding.voucher.Validity;
import org.mainspring.funding.voucher.VoucherTerms;
import org.mainspring.funding.voucher.VouchersLapsed;

/** Vouchers of one value that are issued together and expire together. */
@Entity
@Table(name = "voucher_batch")
class VoucherBatch {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "provider_id")
    private @Nullable UUID providerId;

    private String region;
    private String currency;
    private long value;
    private int count;
    private boolean partial;

    @Embedded
    private Validity validity;

    @Enumerated(EnumType.STRING)
    private VoucherBatchStatus status = VoucherBatchStatus.PROPOSED;

    private @Nullable String note;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "issued_by")
    private @Nullable String issuedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected VoucherBatch() {}

    static VoucherBatch propose(
            UUID id, ProposeVoucherBatchRequest request, ProgrammeTerms programme, String by, Instant now) {
        VoucherBatchRules.check(request, programme, now);
        var batch = new VoucherBatch();
        batch.id = id;
        batch.programmeId = programme.id();
        batch.providerId = request.providerId();
        batch.region = request.region();
        batch.currency = programme.currency();
        batch.value = MinorUnits.of("/value", request.value(), programme.currency());
        batch.count = request.count();
        batch.partial = request.inParts();
        batch.validity = Validity.until(request.validUntil(), programme.timeZone());
        batch.note = request.note();
        batch.proposedBy = by;
        batch.createdAt = now;
        batch.updatedAt = now;
        return batch;
    }

    /** Another person says that it shall be so: now its vouchers are money. */
    VouchersIssued issue(String by, Instant now) {
        require(VoucherBatchStatus.PROPOSED);
        Signatures.requireDifferent(proposedBy, by);
        validity.requireOpen(now);
        status = VoucherBatchStatus.ISSUED;
        issuedBy = by;
        updatedAt = now;
        return new VouchersIssued(
                id,
                programmeId,
                providerId,
                region,
                count,
                MinorUnits.money(value, currency),
                MinorUnits.money(total(), currency),
                partial,
                validity.validUntil());
    }

    void withdraw(Instant now) {
        require(VoucherBatchStatus.PROPOSED);
        status = VoucherBatchStatus.WITHDRAWN;
        updatedAt = now;
    }

    /** Some of its vouchers get a holder. */
    void assign(Instant now) {
        require(VoucherBatchStatus.ISSUED);
        validity.requireOpen(now);
        updatedAt = now;
    }

    /** Its last day is over. */
    VouchersLapsed expire(Lapse lapse, Instant now) {
        require(VoucherBatchStatus.ISSUED);
        status = VoucherBatchStatus.EXPIRED;
        updatedAt = now;
        return new VouchersLapsed(
                id,
                programmeId,
                region,
                LapseCause.EXPIRED,
                lapse.vouchers(),
                MinorUnits.money(lapse.amount(), currency));
    }

    private void require(VoucherBatchStatus wanted) {
        if (status != wanted) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The batch is " + status + ".");
        }
    }

    /** What issuing it does to the accounts. */
    List<Posting> postings() {
        return Movements.issueVouchers(pot(), region, total());
    }

    private long total() {
        return Math.multiplyExact(value, count);
    }

    Pot pot() {
        return new Pot(programmeId, providerId);
    }

    VoucherTerms terms() {
        return new VoucherTerms(id, pot(), region, currency, value, partial, validity);
    }

    Signatures signatures() {
        return new Signatures(proposedBy, issuedBy);
    }

    VoucherBatchResponse shown() {
        return new VoucherBatchResponse(
                id,
                version,
                0,
                programmeId,
                providerId,
                region,
                MinorUnits.money(value, currency),
                count,
                partial,
                validity.validUntil(),
                status,
                null,
                note,
                proposedBy,
                issuedBy,
                createdAt,
                updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int count() {
        return count;
    }
}
