package org.mainspring.registry.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The level that has to be held already, from which the new one leads up. */
@Schema(example = """
                {"level": "MUNICIPAL", "years": 2}""")
public record LowerLevel(
        @Schema(example = "MUNICIPAL") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String level,

        @Schema(description = "For how many years by the last day of the round; for any time where absent.")
        @Min(1) @Max(50) @Nullable Integer years) {

    Finding assess(HeldLevel held, LocalDate by) {
        return new Finding(FindingKind.LOWER_LEVEL, level, true, outcome(held, by), null);
    }

    private Outcome outcome(HeldLevel held, LocalDate by) {
        if (!held.held() || years == null) {
            return Outcome.of(held.held());
        }
        return held.since() == null
                ? Outcome.MISSING
                : Outcome.of(!held.since().plusYears(years).isAfter(by));
    }
}
