package org.mainspring.registry.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is not evaluated. */
public record Exemption(
        @Schema(description = "The year of the evaluation that it is owed to.", example = "2021")
        int evaluatedIn,

        @Schema(description = "The verdict then.", example = "EXCELLENT")
        String verdict,

        @Schema(description = "The last year in which it holds.", example = "2023")
        int until) {}
