package org.mainspring.funding.window;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.document.RequiredDocument;

/**
 * What others need to know of a window; once it has opened what it asks for stays, and it closes no earlier.
 *
 * @param opensAt the first instant
 * @param closesAt the first instant that is too late
 */
public record WindowTerms(
        UUID id,
        UUID programmeId,
        Instant opensAt,
        Instant closesAt,
        @Nullable BigDecimal leastAmount,
        @Nullable BigDecimal mostAmount,
        List<RequiredDocument> requiredDocuments,
        boolean onePerOrganization) {

    public boolean hasOpened(Instant now) {
        return !now.isBefore(opensAt);
    }

    public boolean hasClosed(Instant now) {
        return !now.isBefore(closesAt);
    }

    /** Refuses what would change the terms of those who have applied, or their deadline. */
    void requireKept(AnnounceWindowRequest before, AnnounceWindowRequest after, Instant closesLater, Instant now) {
        if (!after.naming(before.names(), before.closes()).equals(before)) {
            throw Refusal.conflict(
                    "WINDOW_OPENED",
                    "The window has opened at " + opensAt + "; only its names and its end can be changed.");
        }
        if (closesLater.equals(closesAt)) {
            return;
        }
        if (hasClosed(now)) {
            throw Refusal.conflict(
                    "WINDOW_CLOSED", "The window has closed at " + closesAt + "; it does not open again.");
        }
        if (closesLater.isBefore(closesAt)) {
            throw Refusal.unprocessable(
                    "/closes",
                    "BEFORE_GIVEN",
                    "It closes at " + closesAt + "; a deadline that was given comes no nearer.");
        }
    }
}
