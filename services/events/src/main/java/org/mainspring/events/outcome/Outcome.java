package org.mainspring.events.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.events.JsonColumn;
import org.mainspring.events.proposal.ProposedRecognition;
import org.mainspring.events.proposal.ProposedRecognitions;
import org.mainspring.events.proposal.RefusalReason;
import org.mainspring.events.proposal.Release;
import org.mainspring.events.proposal.Releases;

/** What a session brings about. It is proposed here; the owner of its kind confirms or refuses it, once. */
@Entity
class Outcome {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "session_id")
    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    @Enumerated(EnumType.STRING)
    private OutcomeStatus status = OutcomeStatus.PROPOSED;

    @Column(name = "record_id")
    private @Nullable UUID recordId;

    @Convert(converter = ProposedRecognitions.class)
    @ColumnTransformer(read = "cast(recognition as text)", write = JsonColumn.WRITE)
    private @Nullable ProposedRecognition recognition;

    @Convert(converter = Releases.class)
    @ColumnTransformer(read = "cast(release as text)", write = JsonColumn.WRITE)
    private @Nullable Release release;

    @Column(name = "refusal_code")
    private @Nullable String refusalCode;

    @Column(name = "refusal_detail")
    private @Nullable String refusalDetail;

    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Outcome() {}

    static Outcome propose(UUID id, UUID eventId, UUID sessionId, ProposeOutcomeRequest details, Instant now) {
        check(details);
        var outcome = new Outcome();
        outcome.id = id;
        outcome.eventId = eventId;
        outcome.sessionId = sessionId;
        outcome.kind = details.kind();
        outcome.recordId = details.recordId();
        outcome.recognition = details.recognition();
        outcome.release = details.release();
        outcome.externalId = details.externalId();
        outcome.source = details.source();
        outcome.createdAt = now;
        outcome.updatedAt = now;
        return outcome;
    }

    private static void check(ProposeOutcomeRequest details) {
        long said = Stream.of(details.recordId(), details.recognition(), details.release())
                .filter(Objects::nonNull)
                .count();
        if (said != 1) {
            throw Refusal.unprocessable("", "ONE_CONTENT", "Give exactly one of recordId, recognition and release.");
        }
        if (details.recognition() != null && !details.kind().takesRecognition()) {
            throw Refusal.unprocessable("/recognition", "WRONG_CONTENT", details.kind() + " takes no recognition.");
        }
        if (details.release() != null && !details.kind().takesRelease()) {
            throw Refusal.unprocessable("/release", "WRONG_CONTENT", details.kind() + " takes no release.");
        }
    }

    /** The fact that its owner is asked. */
    OutcomeProposed proposed() {
        return new OutcomeProposed(id, eventId, sessionId, kind, recordId, recognition, release, source);
    }

    /** The owner has the record; {@code null} where an answer was taken before. */
    @Nullable OutcomeConfirmed confirm(String ofKind, UUID record, Instant now) {
        if (!awaits(ofKind)) {
            return null;
        }
        if (recordId != null && !recordId.equals(record)) {
            throw Refusal.conflict("WRONG_RECORD", "Outcome " + id + " cites " + recordId + " and not " + record + ".");
        }
        status = OutcomeStatus.CONFIRMED;
        recordId = record;
        updatedAt = now;
        return new OutcomeConfirmed(id, eventId, sessionId, kind, record);
    }

    /** The owner will not have it; {@code null} where an answer was taken before. */
    @Nullable OutcomeRefused refuse(String ofKind, RefusalReason reason, Instant now) {
        if (!awaits(ofKind)) {
            return null;
        }
        status = OutcomeStatus.REFUSED;
        refusalCode = reason.code();
        refusalDetail = reason.detail();
        updatedAt = now;
        return new OutcomeRefused(id, eventId, sessionId, kind, reason.code(), reason.detail());
    }

    /** The first answer counts. One about another kind is its sender's mistake, and somebody should see it. */
    private boolean awaits(String ofKind) {
        if (!kind.name().equals(ofKind)) {
            throw Refusal.conflict("WRONG_KIND", "Outcome " + id + " is of kind " + kind + " and not " + ofKind + ".");
        }
        return status == OutcomeStatus.PROPOSED;
    }

    UUID id() {
        return id;
    }

    OutcomeResponse response() {
        return new OutcomeResponse(
                id,
                version,
                eventId,
                sessionId,
                kind,
                status,
                recordId,
                recognition,
                release,
                refusalCode == null ? null : new RefusalReason(refusalCode, Objects.requireNonNull(refusalDetail)),
                externalId,
                source,
                createdAt,
                updatedAt);
    }
}
