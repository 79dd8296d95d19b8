package org.mainspring.registry.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a recognition came out of its last evaluation. */
@Embeddable
public record Standing(
        @Schema(description = "The year that the evaluation was of.", example = "2021") @Column(name = "evaluated_in")
        Integer evaluatedIn,

        @Schema(description = "Code of a band of the evaluation rules, or NOT_FILED.", example = "BASICALLY_QUALIFIED")
        String verdict,

        @Schema(description = "Since when it is warned; absent where it is not.") @Column(name = "warned_on") @Nullable LocalDate warnedOn,

        @Schema(description = "Up to that of this year it is not evaluated; absent where it is.", example = "2023")
        @Column(name = "exempt_until")
        @Nullable Integer exemptUntil) {}
