package org.mainspring.funding.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.eligibility.Outcome;

/**
 * How an application was decided.
 *
 * @param amount {@code null} where it was rejected; then the applicant's eligibility did not matter
 * @param appealUntil the last day for an appeal; {@code null} where there is none
 */
@Embeddable
public record Decision(
        @Column(name = "decided_at") Instant decidedAt,
        @Column(name = "decision_reasons") @Nullable String reasons,
        @Column(name = "approved_amount") @Nullable BigDecimal amount,

        @Column(name = "decided_eligibility") @Enumerated(EnumType.STRING) @Nullable Outcome eligibility,

        @Column(name = "decided_eligibility_on") @Nullable LocalDate eligibilityOn,
        @Column(name = "allocation_id") @Nullable UUID allocationId,
        @Column(name = "appeal_until") @Nullable LocalDate appealUntil) {

    public static Decision approving(Approval approval, Instant now) {
        return new Decision(
                now,
                approval.reasons(),
                approval.amount().amount().setScale(2, RoundingMode.UNNECESSARY),
                approval.finding().outcome(),
                approval.finding().on(),
                approval.allocationId(),
                null);
    }

    /** The same without an appeal to come. */
    public Decision appealed() {
        return new Decision(decidedAt, reasons, amount, eligibility, eligibilityOn, allocationId, null);
    }

    public static Decision rejecting(String reasons, @Nullable LocalDate appealUntil, Instant now) {
        return new Decision(now, reasons, null, null, null, null, appealUntil);
    }
}
