package org.mainspring.registry.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a file could not be read to its end. */
public record ImportFailure(
        @Schema(example = "COLUMN_UNKNOWN") String code,

        @Schema(example = "The column \"colour\" is not known here.")
        String message) {}
