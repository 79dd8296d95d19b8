package org.mainspring.registry.observation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Names;

/** What a source says of how many there are. */
@Schema(example = """
                {"measure": "HOLDERS", "scheme": "ENTERPRISE_TECHNOLOGY_CENTRE", "level": "NATIONAL",
                 "fact": {"value": "93", "qualifier": "EXACT", "unit": "centres", "asOf": "2022-07-21", "scope": "Shanghai",
                          "source": "sitic-2022-zh"}}""")
public record ReportObservationRequest(
        @NotNull Measure measure,

        @Schema(example = "ENTERPRISE_TECHNOLOGY_CENTRE") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String scheme,

        @Schema(
                description = "Of the scheme; absent where the source counts all levels together.",
                example = "NATIONAL")
        @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Nullable String level,

        @Schema(description = "As organizations name theirs; absent where the source counts all districts together.")
        @Size(min = 1, max = 100) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String district,

        @Schema(description = "With COVERAGE: of whom, in the source's words.") @Valid @Nullable Names group,

        @Schema(description = "With COVERAGE: the roster that lists the group, where there is one.") @Nullable UUID rosterId,

        @Schema(
                description =
                        "The value, of COVERAGE in per cent; with asOf or period and with the source. TOP is none of a count.")
        @NotNull @Valid Fact fact,

        @Schema(description = "Your own identity of the record; unique.", example = "shanghai/centres-national")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "a group must be given with COVERAGE, and neither group nor rosterId without") public boolean isOfGroup() {
        return measure == Measure.COVERAGE ? group != null : group == null && rosterId == null;
    }
}
