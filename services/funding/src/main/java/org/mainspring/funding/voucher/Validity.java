package org.mainspring.funding.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mainspring.chassis.problem.Refusal;

/**
 * How long vouchers are redeemed.
 *
 * @param validUntil the last day
 * @param expiresAt when that day is over; kept, so that a deadline that was given does not move with the programme's time zone
 */
@Embeddable
public record Validity(
        @Column(name = "valid_until") LocalDate validUntil,
        @Column(name = "expires_at") Instant expiresAt) {

    public static Validity until(LocalDate day, ZoneId zone) {
        return new Validity(day, day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** @throws Refusal where the last day is over, whether anybody has taken note of it or not */
    public void requireOpen(Instant now) {
        if (isOver(now)) {
            throw Refusal.conflict("VOUCHER_EXPIRED", "It was valid until " + validUntil + ".");
        }
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** From which on nothing is redeemed. */
    public LocalDate firstDayAfter() {
        return validUntil.plusDays(1);
    }
}
