package org.mainspring.funding.appeal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Legible;

/** Why a rejection is wrong, as the applicant sees it. */
@Schema(example = """
                {"grounds": "The audit report that was missed was in the annex"}""")
public record FileAppealRequest(
        @NotNull @Size(max = 2000) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String grounds) {}
