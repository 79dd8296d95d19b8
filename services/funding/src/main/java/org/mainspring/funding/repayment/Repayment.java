package org.mainspring.funding.repayment;

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

/** Money that an enterprise has paid back of what it drew. */
@Entity
class Repayment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "allocation_id")
    private UUID allocationId;

    private String currency;
    private long amount;

    @Column(name = "repaid_on")
    private LocalDate repaidOn;

    private @Nullable String reference;

    @Enumerated(EnumType.STRING)
    private RepaymentStatus status = RepaymentStatus.REPORTED;

    private @Nullable String reason;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Repayment() {}

    /** @param today in the programme's time zone */
    static Repayment report(
            UUID id,
            ReportRepaymentRequest request,
            AllocationFrame allocation,
            String by,
            LocalDate today,
            Instant now) {
        ValueDay.require("/repaidOn", request.repaidOn(), today);
        var repayment = new Repayment();
        repayment.id = id;
        repayment.allocationId = allocation.id();
        repayment.currency = allocation.currency();
        repayment.amount = MinorUnits.of("/amount", request.amount(), allocation.currency());
        repayment.repaidOn = request.repaidOn();
        repayment.reference = request.reference();
        repayment.reportedBy = by;
        repayment.createdAt = now;
        repayment.updatedAt = now;
        return repayment;
    }

    /**
     * Another person says that it is so.
     *
     * @return who stands for the entry
     */
    Signatures confirm(String by, Instant now) {
        require(RepaymentStatus.REPORTED);
        var signatures = new Signatures(reportedBy, by);
        advance(RepaymentStatus.CONFIRMED, now);
        confirmedBy = by;
        return signatures;
    }

    /** The fact that it is confirmed. */
    RepaymentConfirmed confirmed(AllocationFrame allocation) {
        return new RepaymentConfirmed(
                id,
                allocationId,
                allocation.programme().id(),
                allocation.share().pot().providerId(),
                allocation.organizationId(),
                MinorUnits.money(amount, currency),
                repaidOn);
    }

    /** @throws Refusal where nothing had been paid out yet on its day */
    void requireAfter(@Nullable LocalDate firstPaidOn) {
        if (firstPaidOn != null && repaidOn.isBefore(firstPaidOn)) {
            throw Refusal.unprocessable(
                    "/repaidOn", "BEFORE_PAY_OUT", "Nothing had been paid out before " + firstPaidOn + ".");
        }
    }

    void refuse(String why, Instant now) {
        require(RepaymentStatus.REPORTED);
        advance(RepaymentStatus.REFUSED, now);
        reason = why;
    }

    void requireConfirmed() {
        require(RepaymentStatus.CONFIRMED);
    }

    RepaymentReversed reverse(Instant now) {
        require(RepaymentStatus.CONFIRMED);
        advance(RepaymentStatus.REVERSED, now);
        return new RepaymentReversed(id, allocationId);
    }

    private void require(RepaymentStatus wanted) {
        if (status != wanted) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The repayment is " + status + ".");
        }
    }

    private void advance(RepaymentStatus next, Instant now) {
        status = next;
        updatedAt = now;
    }

    RepaymentResponse shown(AllocationFrame allocation) {
        return new RepaymentResponse(
                id,
                version,
                allocationId,
                allocation.organizationId(),
                MinorUnits.money(amount, currency),
                repaidOn,
                reference,
                status,
                reason,
                reportedBy,
                confirmedBy,
                createdAt,
                updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    long amount() {
        return amount;
    }

    LocalDate repaidOn() {
        return repaidOn;
    }
}
