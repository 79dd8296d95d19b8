package org.mainspring.registry.method;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.scoring.MissingValueRule;
import org.mainspring.registry.scoring.TieRule;

/** How a method ranks from a day on. */
@Schema(example = """
                {"validFrom": "2022-01-01", "missingValues": "MEAN", "ties": "SHARED_RANK", "indicators": [
                 {"code": "RD_SPEND", "names": {"en": "R&D spending"}, "weight": "0.6", "direction": "HIGHER_IS_BETTER",
                  "normalisation": "MIN_MAX"},
                 {"code": "PATENTS", "names": {"en": "Patents"}, "weight": "0.4", "direction": "HIGHER_IS_BETTER",
                  "normalisation": "PERCENTILE_RANK"}]}""")
public record AddMethodVersionRequest(
        @Schema(description = "The first day on which it is in force; after that of the version before.") @NotNull LocalDate validFrom,

        @Schema(description = "Their weights add up to exactly 1.") @NotEmpty @Size(max = 30) List<@NotNull @Valid Indicator> indicators,

        @NotNull MissingValueRule missingValues,

        @Schema(description = "SHARED_RANK numbers 1, 2, 2, 4; DENSE 1, 2, 2, 3.") @NotNull TieRule ties,

        @Size(min = 1, max = 500) @Nullable String note) {}
