package org.mainspring.registry.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;

/** A source as the registry knows it. What it does not know is absent. */
public record SourceResponse(
        String code,
        @JsonIgnore @Schema(hidden = true) long version,
        String title,
        @Nullable String lang,
        @Nullable LocalDate publishedOn,
        @Nullable String note,
        @Nullable String licence,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static SourceResponse of(Source source) {
        RegisterSourceRequest details = source.details();
        return new SourceResponse(
                details.code(),
                source.version(),
                details.title(),
                details.lang(),
                details.publishedOn(),
                details.note(),
                details.licence(),
                source.createdAt(),
                source.updatedAt());
    }
}
