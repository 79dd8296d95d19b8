package org.mainspring.funding.window;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.document.RequiredDocument;

/**
 * What others need to know of a window; once it has opened it stays as it is.
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
}
