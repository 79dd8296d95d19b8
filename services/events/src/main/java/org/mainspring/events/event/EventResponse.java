package org.mainspring.events.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.Absent;
import org.mainspring.events.figure.Attendance;
import org.mainspring.events.figure.Measurement;
import org.mainspring.events.figure.Pavilion;
import org.mainspring.events.organizer.OrganizerResponse;
import org.mainspring.events.reference.NameBook;
import org.mainspring.events.reference.Reference;

/** An event as it is known here. What is not known is absent. */
public record EventResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @JsonIgnore @Schema(hidden = true) long beside,
        @Nullable UUID seriesId,
        @Nullable Integer edition,
        EventKind kind,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        @Nullable Names theme,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable PartOfDay partOfDay,
        @Nullable String dateNote,
        @Nullable String timeZone,
        @Nullable Names partOf,
        @Nullable String format,
        @Nullable List<OrganizerResponse> organizers,
        @Nullable String organizerNote,
        @Nullable List<Attendance> attendance,
        @Nullable List<Reference> attendees,
        @Nullable List<Measurement> facts,
        @Nullable Pavilion pavilion,
        @Nullable List<String> sources,
        @Nullable String externalId,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static EventResponse of(Event event, NameBook names, Language language) {
        return of(event.id(), event.version(), event.details(), event.createdAt(), event.updatedAt(), names, language);
    }

    static EventResponse of(
            UUID id,
            long version,
            AnnounceEventRequest details,
            Instant createdAt,
            Instant updatedAt,
            NameBook names,
            Language language) {
        List<OrganizerResponse> organizers = Absent.orEmpty(details.organizers()).stream()
                .map(organizer -> OrganizerResponse.of(organizer, names, language))
                .toList();
        return new EventResponse(
                id,
                version,
                names.weight(),
                details.seriesId(),
                details.edition(),
                details.kind(),
                details.names(),
                details.names().in(language),
                details.theme(),
                details.startsOn(),
                details.endsOn(),
                details.partOfDay(),
                details.dateNote(),
                details.timeZone(),
                details.partOf(),
                details.format(),
                Absent.ifEmpty(organizers),
                details.organizerNote(),
                details.attendance(),
                names.refer(details.attendees(), language),
                details.facts(),
                details.pavilion(),
                details.sources(),
                details.externalId(),
                createdAt,
                updatedAt);
    }
}
