package org.mainspring.events.event;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.Absent;
import org.mainspring.events.JsonColumn;
import org.mainspring.events.SearchText;
import org.mainspring.events.figure.Attendance;
import org.mainspring.events.figure.Attendances;
import org.mainspring.events.figure.Measurement;
import org.mainspring.events.figure.Measurements;
import org.mainspring.events.figure.Pavilion;
import org.mainspring.events.figure.Pavilions;
import org.mainspring.events.organizer.Organizer;
import org.mainspring.events.organizer.Organizers;

/** A conference, an expo, a press conference or a roadshow: one edition of its series. */
@Entity
class Event {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "series_id")
    private @Nullable UUID seriesId;

    private @Nullable Integer edition;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Embedded
    private Names names;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "theme_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "theme_en"))
    private @Nullable Names theme;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "part_of_day")
    @Enumerated(EnumType.STRING)
    private @Nullable PartOfDay partOfDay;

    @Column(name = "date_note")
    private @Nullable String dateNote;

    @Column(name = "time_zone")
    private @Nullable String timeZone;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "part_of_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "part_of_en"))
    private @Nullable Names partOf;

    private @Nullable String format;

    @Convert(converter = Organizers.class)
    @ColumnTransformer(read = "cast(organizers as text)", write = JsonColumn.WRITE)
    private @Nullable List<Organizer> organizers;

    @Column(name = "organizer_note")
    private @Nullable String organizerNote;

    @Convert(converter = Attendances.class)
    @ColumnTransformer(read = "cast(attendance as text)", write = JsonColumn.WRITE)
    private @Nullable List<Attendance> attendance;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] attendees;

    @Convert(converter = Measurements.class)
    @ColumnTransformer(read = "cast(facts as text)", write = JsonColumn.WRITE)
    private @Nullable List<Measurement> facts;

    @Convert(converter = Pavilions.class)
    @ColumnTransformer(read = "cast(pavilion as text)", write = JsonColumn.WRITE)
    private @Nullable Pavilion pavilion;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] sources;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Event() {}

    static Event announce(UUID id, AnnounceEventRequest details, Instant now) {
        var event = new Event();
        event.id = id;
        event.createdAt = now;
        event.describe(details, now);
        return event;
    }

    /** The fact that it is announced. */
    EventAnnounced announced() {
        return new EventAnnounced(id, seriesId, edition, kind, names, startsOn, endsOn, organizers, externalId);
    }

    /** Says anew what it is; {@code null} where that changes nothing. */
    @Nullable EventChanged change(AnnounceEventRequest details, Instant now) {
        if (details.equals(details())) {
            return null;
        }
        describe(details, now);
        return new EventChanged(id, seriesId, edition, kind, names, startsOn, endsOn, organizers, externalId);
    }

    private void describe(AnnounceEventRequest details, Instant now) {
        EventRules.check(details);
        seriesId = details.seriesId();
        edition = details.edition();
        kind = details.kind();
        names = details.names();
        theme = details.theme();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        partOfDay = details.partOfDay();
        dateNote = details.dateNote();
        timeZone = details.timeZone();
        partOf = details.partOf();
        format = details.format();
        organizers = details.organizers();
        organizerNote = details.organizerNote();
        attendance = details.attendance();
        attendees = Absent.orEmpty(details.attendees()).toArray(UUID[]::new);
        facts = details.facts();
        pavilion = details.pavilion();
        sources = Absent.orEmpty(details.sources()).toArray(String[]::new);
        externalId = details.externalId();
        searchText = SearchText.of(Stream.of(details.names(), details.theme(), details.partOf())
                .filter(Objects::nonNull)
                .flatMap(Names::all));
        updatedAt = now;
    }

    /** What was said of it, in the form in which it can be said anew. */
    AnnounceEventRequest details() {
        return new AnnounceEventRequest(
                seriesId,
                edition,
                kind,
                names,
                theme,
                startsOn,
                endsOn,
                partOfDay,
                dateNote,
                timeZone,
                partOf,
                format,
                organizers,
                organizerNote,
                attendance,
                List.of(attendees),
                facts,
                pavilion,
                List.of(sources),
                externalId);
    }

    /** The organizations that hold it and the people who attend it. */
    Stream<UUID> references() {
        return Stream.concat(Absent.orEmpty(organizers).stream().map(Organizer::organizationId), Stream.of(attendees));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
