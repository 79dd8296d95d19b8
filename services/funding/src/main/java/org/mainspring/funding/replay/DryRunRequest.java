package org.mainspring.funding.replay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.condition.Condition;

/** What shall be tried on all organizations that are known. */
@Schema(example = """
                {"on": "2030-01-01", "condition": {"all": [
                  {"holds": {"scheme": "ENTERPRISE_TECHNOLOGY_CENTRE", "levels": ["NATIONAL"]}},
                  {"fact": "DISTRICT", "in": ["Pudong", "Xuhui"]}]}}""")
public record DryRunRequest(
        @NotNull @Valid Condition condition,

        @Schema(description = "For which day both are decided; today where it is not given.") @Nullable LocalDate on) {}
