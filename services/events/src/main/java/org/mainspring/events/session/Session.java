package org.mainspring.events.session;

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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.Absent;
import org.mainspring.events.JsonColumn;
import org.mainspring.events.figure.Measurement;
import org.mainspring.events.figure.Measurements;

/** An item of an event's agenda. What it brings about are outcomes, aggregates of their own. */
@Entity
class Session {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "event_id")
    private UUID eventId;

    private int position;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Names title;

    @Enumerated(EnumType.STRING)
    private @Nullable SessionMode mode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] people;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] organizations;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] fields;

    @Convert(converter = Measurements.class)
    @ColumnTransformer(read = "cast(facts as text)", write = JsonColumn.WRITE)
    private @Nullable List<Measurement> facts;

    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Session() {}

    /** @param end the place behind the last session of the event */
    static Session schedule(UUID id, UUID eventId, int end, ScheduleSessionRequest details, Instant now) {
        if (details.position() == null && end > ScheduleSessionRequest.LAST_POSITION) {
            throw Refusal.unprocessable(
                    "/position", "AGENDA_FULL", "A session stands at the last place; say where this one stands.");
        }
        var session = new Session();
        session.id = id;
        session.eventId = eventId;
        session.position = end;
        session.createdAt = now;
        session.describe(details, now);
        return session;
    }

    /** The fact that it is on the agenda. */
    SessionScheduled scheduled() {
        return new SessionScheduled(
                id,
                eventId,
                kind,
                title,
                position,
                Absent.ifEmpty(List.of(people)),
                Absent.ifEmpty(List.of(organizations)),
                externalId);
    }

    /** Says anew what it is; {@code null} where that changes nothing. */
    @Nullable SessionChanged change(ScheduleSessionRequest details, Instant now) {
        ScheduleSessionRequest before = details();
        describe(details, updatedAt);
        if (before.equals(details())) {
            return null;
        }
        updatedAt = now;
        return new SessionChanged(
                id,
                eventId,
                kind,
                title,
                position,
                Absent.ifEmpty(List.of(people)),
                Absent.ifEmpty(List.of(organizations)),
                externalId);
    }

    private void describe(ScheduleSessionRequest details, Instant now) {
        kind = details.kind();
        title = details.title();
        mode = details.mode();
        position = Objects.requireNonNullElse(details.position(), position);
        people = Absent.orEmpty(details.people()).toArray(UUID[]::new);
        organizations = Absent.orEmpty(details.organizations()).toArray(UUID[]::new);
        fields = Absent.orEmpty(details.fields()).toArray(String[]::new);
        facts = details.facts();
        externalId = details.externalId();
        source = details.source();
        updatedAt = now;
    }

    /** What was said of it, in the form in which it can be said anew. */
    ScheduleSessionRequest details() {
        return new ScheduleSessionRequest(
                kind,
                title,
                mode,
                position,
                List.of(people),
                List.of(organizations),
                List.of(fields),
                facts,
                externalId,
                source);
    }

    /** The people and organizations that appear in it. */
    Stream<UUID> references() {
        return Stream.concat(Stream.of(people), Stream.of(organizations));
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    UUID eventId() {
        return eventId;
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
