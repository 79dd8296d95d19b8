package org.mainspring.registry.classification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Names;

/** A classification. */
public record ClassificationResponse(
        String code,
        @JsonIgnore @Schema(hidden = true) long version,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        @Schema(description = "Number of its latest version; they are numbered from 1.")
        int latestVersion,

        @Schema(description = "The first day on which that one is in force.")
        LocalDate latestValidFrom,

        Instant createdAt)
        implements Versioned {}
