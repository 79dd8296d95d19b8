package org.mainspring.registry.certificate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/**
 * All that a certificate says.
 *
 * @param statusIndex its place in the status lists, counted through all of them
 */
record CertifiedRecognition(
        UUID id,
        long statusIndex,
        UUID organizationId,
        Names organization,
        @Nullable String uscc,
        String scheme,
        Names schemeNames,
        String level,
        Names levelNames,
        @Nullable Integer batchYear,
        @Nullable LocalDate conferredOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate revokedOn) {

    /** The first day on which it no longer holds, for whichever reason; {@code null} where no end is known. */
    @Nullable LocalDate endsOn() {
        return Stream.of(expiresOn, revokedOn)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    Standing on(LocalDate day) {
        if (revokedOn != null) {
            return Standing.REVOKED;
        }
        if (expiresOn != null && !expiresOn.isAfter(day)) {
            return Standing.EXPIRED;
        }
        return conferredOn != null && conferredOn.isAfter(day) ? Standing.NOT_YET_VALID : Standing.VALID;
    }
}
