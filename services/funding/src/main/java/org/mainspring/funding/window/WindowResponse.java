package org.mainspring.funding.window;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Money;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.document.RequiredDocument;

/** A window in which a programme can be applied to. */
public record WindowResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID programmeId,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        @Schema(example = "2026-01-05T09:00") String opens,

        @Schema(example = "2030-12-20T17:00") String closes,

        @Schema(description = "In which opens and closes are meant.", example = "Asia/Shanghai")
        String timeZone,

        @Schema(description = "The first instant of it.") Instant opensAt,

        @Schema(description = "The first instant that is too late.")
        Instant closesAt,

        @Nullable Money leastAmount,
        @Nullable Money mostAmount,
        @Nullable List<RequiredDocument> requiredDocuments,
        boolean onePerOrganization,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static WindowResponse of(Window window, Language language) {
        AnnounceWindowRequest details = window.details();
        WindowTerms terms = window.terms();
        return new WindowResponse(
                terms.id(),
                window.version(),
                terms.programmeId(),
                details.names(),
                details.names().in(language),
                details.opens(),
                details.closes(),
                window.timeZone(),
                terms.opensAt(),
                terms.closesAt(),
                details.leastAmount(),
                details.mostAmount(),
                details.requiredDocuments(),
                terms.onePerOrganization(),
                window.createdAt(),
                window.updatedAt());
    }
}
