package org.mainspring.funding.ruleset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;
import org.mainspring.funding.condition.Condition;

/** The next version of a programme's rules. */
@Schema(example = """
                {"inForceFrom": "2030-01-01", "note": "From 2030 on more R&D is asked", "condition": {"all": [
                  {"holds": {"scheme": "ENTERPRISE_TECHNOLOGY_CENTRE", "levels": ["NATIONAL", "MUNICIPAL"]}},
                  {"fact": "RD_INTENSITY", "comparison": "AT_LEAST", "threshold": "0.05"}]}}""")
public record AddRuleSetRequest(
        @Schema(
                description =
                        "The first day on which it is in force: after that of the version before and, unless it is the first, not before today; at most ten years ahead.")
        @NotNull LocalDate inForceFrom,

        @NotNull @Valid Condition condition,

        @Size(min = 1, max = 500) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String note) {}
