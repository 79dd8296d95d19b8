package org.mainspring.registry.run;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.DecimalText;

/** An organization with what the method wants to know of it. */
@Schema(example = """
                {"organizationId": "0197f0a0-0000-7000-8000-000000000001", "values": {"RD_SPEND": "1250000.00", "PATENTS": "41"},
                 "labels": ["three leading industries"]}""")
public record CandidateRequest(
        @NotNull UUID organizationId,

        @Schema(
                description =
                        "By the codes of the indicators: decimals of up to 18 digits before the point and 6 after it."
                                + " What is not known is absent.")
        @JsonDeserialize(contentUsing = DecimalText.OrNumber.class)
        @Size(max = 30) @Nullable Map<@Size(max = 32) String, @Nullable BigDecimal> values,

        @Schema(description = "Groups that it belongs to; they may overlap.") @Size(max = 10) @Nullable List<@NotNull @Size(min = 1, max = 60) String> labels) {}
