package org.mainspring.funding.admission;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.window.WindowTerms;

/** What a window of a programme takes, and when. */
public record Admission(ProgrammeTerms programme, WindowTerms window) {

    /**
     * Refuses what comes before the window opens, and from the instant on at which it closes.
     *
     * @param mendUntil the day until which one that was returned can be mended all the same
     */
    public void requireInTime(@Nullable LocalDate mendUntil, Instant now) {
        if (mendUntil != null && !LocalDate.ofInstant(now, programme.timeZone()).isAfter(mendUntil)) {
            programme.requireActive();
            return;
        }
        programme.requireOpen();
        if (!window.hasOpened(now)) {
            throw Refusal.conflict("TOO_EARLY", "The window opens at " + window.opensAt() + ".");
        }
        if (window.hasClosed(now)) {
            throw Refusal.conflict("TOO_LATE", "The window has closed at " + window.closesAt() + ".");
        }
    }

    /** Refuses what cannot be asked for here. */
    public void requireFitting(Filing filing) {
        if (!filing.amount().currency().equals(programme.currency())) {
            throw Refusal.unprocessable(
                    "/amount/currency",
                    "OTHER_CURRENCY",
                    "The programme's amounts are in " + programme.currency() + ".");
        }
        requireWithin(filing.amount().amount());
        requireProvider(filing.providerId());
    }

    private void requireWithin(BigDecimal amount) {
        BigDecimal least = window.leastAmount();
        BigDecimal most = window.mostAmount();
        if (amount.signum() <= 0) {
            throw Refusal.unprocessable("/amount/amount", "NOT_POSITIVE", "Nobody applies for nothing or less.");
        }
        if (least != null && amount.compareTo(least) < 0) {
            throw Refusal.unprocessable("/amount/amount", "BELOW_LEAST", "The least is " + least.toPlainString() + ".");
        }
        if (most != null && amount.compareTo(most) > 0) {
            throw Refusal.unprocessable("/amount/amount", "ABOVE_MOST", "The most is " + most.toPlainString() + ".");
        }
    }

    private void requireProvider(@Nullable UUID providerId) {
        if (providerId != null && !programme.providers().contains(providerId)) {
            throw Refusal.unprocessable(
                    "/providerId", "NOT_A_PROVIDER", "The programme does not name it as a provider.");
        }
    }
}
