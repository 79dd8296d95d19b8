package org.mainspring.registry.kind;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** A kind of agreement as the registry knows it. */
public record AgreementKindResponse(
        String code,
        @JsonIgnore @Schema(hidden = true) long version,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        @Nullable String source,
        Instant createdAt)
        implements Versioned {

    static AgreementKindResponse of(AgreementKind kind, Language language) {
        return new AgreementKindResponse(
                kind.code(), kind.version(), kind.names(), kind.names().in(language), kind.source(), kind.createdAt());
    }
}
