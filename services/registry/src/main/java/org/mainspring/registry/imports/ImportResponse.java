package org.mainspring.registry.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.registry.bulk.FileFormat;

/** An import and how far it has come. */
public record ImportResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        ImportKind kind,
        FileFormat format,

        @Schema(description = "Whether nothing is written.") boolean dryRun,
        ImportState state,

        @Schema(description = "The rows so far.") Tally rows,

        @Schema(description = "Of size; what is read is done.")
        long bytesRead,

        @Schema(description = "Of the file, in bytes.") long size,

        @Schema(description = "Of the file, in hexadecimal digits.")
        String sha256,

        @Schema(description = "Why it has failed.") @Nullable ImportFailure failure,

        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant finishedAt)
        implements Versioned {}
