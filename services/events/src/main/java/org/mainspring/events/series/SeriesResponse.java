package org.mainspring.events.series;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** A series as it is known here. */
public record SeriesResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        String slug,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        @Nullable String externalId,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static SeriesResponse of(Series series, Language language) {
        return new SeriesResponse(
                series.id(),
                series.version(),
                series.slug(),
                series.names(),
                series.names().in(language),
                series.externalId(),
                series.source(),
                series.createdAt(),
                series.updatedAt());
    }
}
