package org.mainspring.registry.method;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** A method of ranking. */
public record MethodResponse(
        String code,
        @JsonIgnore @Schema(hidden = true) long version,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        @Schema(description = "Number of its latest version; they are numbered from 1.")
        int latestVersion,

        @Schema(description = "The first day on which that one is in force.")
        LocalDate latestValidFrom,

        @Nullable String source,
        Instant createdAt)
        implements Versioned {

    static MethodResponse of(Method method, Language language) {
        return new MethodResponse(
                method.code(),
                method.version(),
                method.names(),
                method.names().in(language),
                method.latestNumber(),
                method.latestValidFrom(),
                method.source(),
                method.createdAt());
    }
}
