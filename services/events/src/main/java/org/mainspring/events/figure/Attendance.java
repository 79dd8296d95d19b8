package org.mainspring.events.figure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Legible;

/** How many took part in one way. */
public record Attendance(
        @NotNull AttendanceMode mode,

        @Schema(
                description =
                        "A whole number and not negative, its unit no currency; absent where the source gives no figure.")
        @Valid @Nullable Fact fact,

        @Schema(description = "What the source says instead or besides.")
        @Size(min = 1, max = 500) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String note) {}
