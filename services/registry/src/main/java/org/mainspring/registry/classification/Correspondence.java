package org.mainspring.registry.classification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a category of the version before. One that was divided has a correspondence for each of its parts. */
@Embeddable
public record Correspondence(
        @Schema(
                description = "A category of the version before that this version no longer has.",
                example = "NEW_MATERIALS")
        @NotNull @Pattern(regexp = Category.CODE) @Column(name = "from_code")
        String from,

        @Schema(description = "A category of this version.", example = "ADVANCED_MATERIALS")
        @NotNull @Pattern(regexp = Category.CODE) @Column(name = "to_code")
        String to) {}
