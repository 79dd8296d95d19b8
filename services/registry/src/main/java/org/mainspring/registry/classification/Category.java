package org.mainspring.registry.classification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** One category of a version of a classification. */
@Embeddable
public record Category(
        @Schema(description = "Means the same in every version that has it.", example = "INTEGRATED_CIRCUITS")
        @NotNull @Pattern(regexp = CODE) String code,

        @NotNull @Valid @Embedded Names names,

        @Schema(
                description = "Code of the category that it is part of; absent at the top.",
                example = "LEADING_INDUSTRIES")
        @Pattern(regexp = CODE) @Column(name = "parent_code")
        @Nullable String parent,

        @Schema(description = "Its place among those with the same parent; 1 is the first.", example = "1")
        @NotNull @Min(1) @Max(9999) Integer rank) {

    static final String CODE = "^[A-Z0-9][A-Z0-9_.-]{0,63}$";
}
