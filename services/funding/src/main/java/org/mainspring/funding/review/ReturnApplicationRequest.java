package org.mainspring.funding.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;

/** What is wrong with an application, and until when it can be mended. */
@Schema(example = """
                {"reason": "The audit report is of another year", "mendUntil": "2026-04-15"}""")
public record ReturnApplicationRequest(
        @NotNull @Size(max = 2000) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String reason,

        @Schema(
                description =
                        "The last day, in the programme's time zone, on which it can be submitted again, also after the window has closed; while the window is open where absent. Not before today; of one that is returned once more, not before the day that was given.")
        @Nullable LocalDate mendUntil) {}
