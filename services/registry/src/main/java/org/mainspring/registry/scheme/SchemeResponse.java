package org.mainspring.registry.scheme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** A recognition scheme, its levels from the highest down. */
public record SchemeResponse(
        String code,
        @JsonIgnore @Schema(hidden = true) long version,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        List<SchemeLevel> levels,
        @Nullable String source,
        Instant createdAt)
        implements Versioned {

    static SchemeResponse of(Scheme scheme, Language language) {
        return new SchemeResponse(
                scheme.code(),
                scheme.version(),
                scheme.names(),
                scheme.names().in(language),
                scheme.levels(),
                scheme.source(),
                scheme.createdAt());
    }
}
