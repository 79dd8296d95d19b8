package org.mainspring.funding.drawdown;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.allocation.AllocationFrame;
import org.mainspring.funding.ledger.MinorUnits;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.funding.ledger.ValueDay;

/** Money that an enterprise asks for out of its allocation. */
@Entity
class Drawdown {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "allocation_id")
    private UUID allocationId;

    private String currency;
    private long amount;
    private @Nullable String purpose;

    @Enumerated(EnumType.STRING)
    private DrawdownStatus status = DrawdownStatus.REQUESTED;

    private @Nullable String reason;
    private @Nullable String reference;

    @Column(name = "paid_on")
    private @Nullable LocalDate paidOn;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "paid_by")
    private @Nullable String paidBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Drawdown() {}

    static Drawdown request(
            UUID id, RequestDrawdownRequest request, AllocationFrame allocation, String by, Instant now) {
        var drawdown = new Drawdown();
        drawdown.id = id;
        drawdown.allocationId = allocation.id();
        drawdown.currency = allocation.currency();
        drawdown.amount = MinorUnits.of("/amount", request.amount(), allocation.currency());
        drawdown.purpose = request.purpose();
        drawdown.requestedBy = by;
        drawdown.createdAt = now;
        drawdown.updatedAt = now;
        return drawdown;
    }

    /** One officer of the provider says that it may be paid. */
    void approve(String by, Instant now) {
        require(DrawdownStatus.REQUESTED);
        Signatures.requireDifferent(requestedBy, by);
        advance(DrawdownStatus.APPROVED, now);
        approvedBy = by;
    }

    /**
     * Another officer says that it was paid.
     *
     * @return who stands for the entry
     */
    Signatures payOut(PayOutRequest paid, String by, LocalDate today, Instant now) {
        require(DrawdownStatus.APPROVED);
        var signatures = new Signatures(approvedBy == null ? requestedBy : approvedBy, by);
        ValueDay.require("/paidOn", paid.paidOn(), today);
        advance(DrawdownStatus.PAID, now);
        paidBy = by;
        paidOn = paid.paidOn();
        reference = paid.reference();
        return signatures;
    }

    /** The fact that it is paid. */
    DrawdownPaid paid(AllocationFrame allocation) {
        return new DrawdownPaid(
                id,
                allocationId,
                allocation.programme().id(),
                allocation.share().pot().providerId(),
                allocation.organizationId(),
                MinorUnits.money(amount, currency),
                paidOn);
    }

    void reject(String why, Instant now) {
        if (!isInFlight()) {
            throw notPossible();
        }
        advance(DrawdownStatus.REJECTED, now);
        reason = why;
    }

    void cancel(String why, Instant now) {
        if (!isInFlight()) {
            throw notPossible();
        }
        advance(DrawdownStatus.CANCELLED, now);
        reason = why;
    }

    /** It was not paid after all, or should not have been. */
    DrawdownReversed reverse(Instant now) {
        require(DrawdownStatus.PAID);
        advance(DrawdownStatus.REVERSED, now);
        return new DrawdownReversed(id, allocationId);
    }

    void requirePaid() {
        require(DrawdownStatus.PAID);
    }

    private boolean isInFlight() {
        return status == DrawdownStatus.REQUESTED || status == DrawdownStatus.APPROVED;
    }

    private void require(DrawdownStatus wanted) {
        if (status != wanted) {
            throw notPossible();
        }
    }

    private Refusal notPossible() {
        return Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The drawdown is " + status + ".");
    }

    private void advance(DrawdownStatus next, Instant now) {
        status = next;
        updatedAt = now;
    }

    DrawdownResponse shown(AllocationFrame allocation) {
        return new DrawdownResponse(
                id,
                version,
                allocation.version(),
                allocationId,
                allocation.organizationId(),
                MinorUnits.money(amount, currency),
                purpose,
                status,
                isInFlight() ? allocation.frozenReason() : null,
                reason,
                reference,
                paidOn,
                requestedBy,
                approvedBy,
                paidBy,
                createdAt,
                updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID allocationId() {
        return allocationId;
    }

    long amount() {
        return amount;
    }
}
