package org.mainspring.events.figure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Names;

/** Where an expo exhibits online. */
public record Pavilion(
        @Valid @Nullable Names names,

        @Schema(description = "What it holds: exhibitors, needs, achievements ...") @Size(max = 50) @Nullable List<@NotNull @Valid Measurement> facts,

        @Size(max = 50) @Nullable List<@NotNull @Size(min = 1, max = 300) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String>
                exhibitionDirections,

        @Size(max = 50) @Nullable List<@NotNull @Size(min = 1, max = 300) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String>
                services) {}
