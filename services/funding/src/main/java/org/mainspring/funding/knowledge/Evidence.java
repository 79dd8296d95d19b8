package org.mainspring.funding.knowledge;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.recognition.RecognitionStatus;

/** One recognition that a rule looked at, as the registry told it last. */
@Schema(description = "One recognition that a rule looked at, as the registry told it last.")
public record Evidence(
        UUID recognitionId,
        String scheme,
        String level,
        RecognitionStatus status,
        @Nullable Integer batchYear,
        @Nullable LocalDate conferredOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate revokedOn,
        @Nullable String revocationReason) {

    public boolean isHeldOn(LocalDate day) {
        return !isAheadOf(day) && !isRevokedBy(day) && !isExpiredBy(day);
    }

    /** How it stood on the day, as part of a sentence. */
    public String accountOn(LocalDate day) {
        String what = scheme + " at " + level;
        if (isRevokedBy(day)) {
            return what + " was revoked" + dated(" on ", revokedOn) + because();
        }
        if (isExpiredBy(day)) {
            return what + " has expired" + dated(" on ", expiresOn);
        }
        return what
                + (isAheadOf(day) ? " is held only from " + conferredOn : " is held" + dated(" since ", conferredOn));
    }

    private boolean isAheadOf(LocalDate day) {
        return conferredOn != null && conferredOn.isAfter(day);
    }

    /** A revocation without a day has taken place; one with a day takes effect on it. */
    private boolean isRevokedBy(LocalDate day) {
        return status == RecognitionStatus.REVOKED && (revokedOn == null || !revokedOn.isAfter(day));
    }

    /** On the day of expiry it is held no longer, whether or not the registry has noticed since. */
    private boolean isExpiredBy(LocalDate day) {
        return expiresOn == null ? status == RecognitionStatus.EXPIRED : !expiresOn.isAfter(day);
    }

    private String because() {
        return revocationReason == null ? "" : " (" + revocationReason + ")";
    }

    private static String dated(String word, @Nullable LocalDate day) {
        return day == null ? "" : word + day;
    }
}
