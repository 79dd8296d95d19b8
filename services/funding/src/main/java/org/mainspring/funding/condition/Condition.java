package org.mainspring.funding.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;
import org.mainspring.funding.clause.Comparison;

/**
 * A rule as it is written: exactly one of {@code all}, {@code any}, {@code not}, {@code holds} and {@code fact}. One form for all,
 * so that the clients of typed languages need no unions.
 */
@Schema(description = """
                A rule: exactly one of all, any, not, holds and fact. A fact is asked whether it is one of in, or stands in a comparison to
                a threshold (or to thresholds that change on days), or, where it is yes or no, is so. At most 8 deep and 100 in all.""", example = """
                {"all": [
                  {"holds": {"scheme": "ENTERPRISE_TECHNOLOGY_CENTRE", "levels": ["NATIONAL", "MUNICIPAL"]}},
                  {"code": "INTENSITY", "label": "Spends enough on R&D", "fact": "RD_INTENSITY", "comparison": "AT_LEAST", "thresholds": [
                    {"from": "2021-01-01", "value": "0.03"}, {"from": "2023-01-01", "value": "0.05"}]},
                  {"any": [{"fact": "DISTRICT", "in": ["Pudong", "Xuhui"]}, {"fact": "AGE_YEARS", "comparison": "AT_MOST", "threshold": "10"}]},
                  {"not": {"fact": "OWNERSHIP", "in": ["FOREIGN"]}}]}""")
public record Condition(
        @Schema(description = "What it is called in traces.", example = "INTENSITY") @Pattern(regexp = CODE) @Nullable String code,

        @Size(min = 1, max = 200) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String label,

        @Schema(description = "All of them hold.") @Size(min = 1, max = 20) @Nullable List<@NotNull @Valid Condition> all,

        @Schema(description = "One of them holds.") @Size(min = 1, max = 20) @Nullable List<@NotNull @Valid Condition> any,

        @Schema(description = "It does not hold.") @Valid @Nullable Condition not,

        @Valid @Nullable EligibilityRule holds,

        @Schema(description = "Code of a kind of fact.", example = "RD_INTENSITY") @Pattern(regexp = CODE) @Nullable String fact,

        @Schema(description = "It is one of these words; where it has several, one of them is.")
        @Size(min = 1, max = 200) @UniqueElements
        @Nullable List<@NotNull @Size(min = 1, max = 140) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String> in,

        @Schema(description = "With threshold or thresholds.") @Nullable Comparison comparison,

        @Schema(description = "A decimal or a day.", example = "150") @Size(min = 1, max = 40) @Nullable String threshold,

        @Schema(description = "Each from another day on, the earliest first; before that it is open.")
        @Size(min = 1, max = 50) @Nullable List<@NotNull @Valid DatedThreshold> thresholds,

        @Schema(description = "Of what is yes or no.") @Nullable Boolean is) {

    private static final String CODE = "^[A-Z][A-Z0-9_]{0,63}$";
}
