package org.mainspring.events.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.Absent;
import org.mainspring.events.figure.Measurement;
import org.mainspring.events.outcome.OutcomeSummary;
import org.mainspring.events.reference.NameBook;
import org.mainspring.events.reference.Reference;

/** A session as it is known here, with what it brought about. */
public record SessionResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @JsonIgnore @Schema(hidden = true) long beside,
        UUID eventId,
        int position,
        SessionKind kind,
        Names title,

        @Schema(description = "The title in the language of Accept-Language.")
        String displayName,

        @Nullable SessionMode mode,
        @Nullable List<Reference> people,
        @Nullable List<Reference> organizations,
        @Nullable List<String> fields,
        @Nullable List<Measurement> facts,

        @Schema(description = "What it brought about, and how that stands; in the order of proposing.") @Nullable List<OutcomeSummary> outcomes,

        @Nullable String externalId,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static SessionResponse of(Session session, List<OutcomeSummary> outcomes, NameBook names, Language language) {
        return of(
                session.id(),
                session.version(),
                session.eventId(),
                session.details(),
                session.createdAt(),
                session.updatedAt(),
                outcomes,
                names,
                language);
    }

    static SessionResponse of(
            UUID id,
            long version,
            UUID eventId,
            ScheduleSessionRequest details,
            Instant createdAt,
            Instant updatedAt,
            List<OutcomeSummary> outcomes,
            NameBook names,
            Language language) {
        return new SessionResponse(
                id,
                version,
                names.weight()
                        + outcomes.stream()
                                .mapToLong(outcome -> outcome.version() + 1)
                                .sum(),
                eventId,
                Objects.requireNonNull(details.position()),
                details.kind(),
                details.title(),
                details.title().in(language),
                details.mode(),
                names.refer(details.people(), language),
                names.refer(details.organizations(), language),
                details.fields(),
                details.facts(),
                Absent.ifEmpty(outcomes),
                details.externalId(),
                details.source(),
                createdAt,
                updatedAt);
    }
}
