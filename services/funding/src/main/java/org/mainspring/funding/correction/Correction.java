package org.mainspring.funding.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.ledger.Pot;
import org.mainspring.funding.ledger.Signatures;

/** Something that shall be taken back. The ledger keeps what was, and gets an entry the other way round. */
@Entity
class Correction {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CorrectionKind kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "provider_id")
    private @Nullable UUID providerId;

    @Enumerated(EnumType.STRING)
    private CorrectionStatus status = CorrectionStatus.PROPOSED;

    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Correction() {}

    static Correction propose(UUID id, ProposeCorrectionRequest request, Pot pot, String by, Instant now) {
        var correction = new Correction();
        correction.id = id;
        correction.kind = request.kind();
        correction.subjectId = request.subjectId();
        correction.programmeId = pot.programmeId();
        correction.providerId = pot.providerId();
        correction.reason = request.reason();
        correction.proposedBy = by;
        correction.createdAt = now;
        correction.updatedAt = now;
        return correction;
    }

    /**
     * Another person lets it happen.
     *
     * @return who stands for the entry
     */
    Signatures confirm(String by, Instant now) {
        var signatures = new Signatures(proposedBy, by);
        decide(CorrectionStatus.CONFIRMED, by, now);
        return signatures;
    }

    /** Also whoever proposed it may think better of it. */
    void decline(String by, Instant now) {
        decide(CorrectionStatus.DECLINED, by, now);
    }

    private void decide(CorrectionStatus decision, String by, Instant now) {
        if (status != CorrectionStatus.PROPOSED) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The correction is " + status + ".");
        }
        status = decision;
        decidedBy = by;
        updatedAt = now;
    }

    /** Whoever has nothing to do with it does not learn that there is one. */
    void requireVisible(@Nullable UUID sponsorId, Actor actor) {
        if (!actor.administers(sponsorId) && !actor.worksFor(providerId)) {
            throw Refusal.notFound("correction", id);
        }
    }

    Pot pot() {
        return new Pot(programmeId, providerId);
    }

    CorrectionResponse shown() {
        return new CorrectionResponse(
                id,
                version,
                kind,
                subjectId,
                programmeId,
                providerId,
                status,
                reason,
                proposedBy,
                decidedBy,
                createdAt,
                updatedAt);
    }

    /** As a trail keeps it: the one who asked is not the one who acts. */
    String why() {
        return "Asked for by " + proposedBy + ": " + reason;
    }

    long version() {
        return version;
    }

    CorrectionKind kind() {
        return kind;
    }

    UUID subjectId() {
        return subjectId;
    }
}
