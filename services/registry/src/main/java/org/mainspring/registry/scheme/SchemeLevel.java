package org.mainspring.registry.scheme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Names;

/** One level of a scheme. */
@Embeddable
public record SchemeLevel(
        @Schema(example = "NATIONAL") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String code,

        @Schema(description = "1 is the highest level.", example = "1") @NotNull @Min(1) @Max(99) Integer rank,

        @NotNull @Valid @Embedded Names names) {}
