package org.mainspring.registry.proposal;

import static java.util.Objects.requireNonNull;

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

/** A proposal and the registry's answer. It is decided once: the outcome's id is its own. */
@Entity
class Proposal {

    enum Status {
        CONFIRMED,
        REFUSED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "record_id")
    private @Nullable UUID recordId;

    private @Nullable String code;
    private @Nullable String detail;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Proposal() {}

    private Proposal(UUID id, ProposalKind kind, Status status, Instant now) {
        this.id = id;
        this.kind = kind;
        this.status = status;
        this.decidedAt = now;
    }

    static Proposal confirmed(UUID id, ProposalKind kind, UUID recordId, Instant now) {
        var proposal = new Proposal(id, kind, Status.CONFIRMED, now);
        proposal.recordId = recordId;
        return proposal;
    }

    static Proposal refused(UUID id, ProposalKind kind, Refusal refusal, Instant now) {
        var proposal = new Proposal(id, kind, Status.REFUSED, now);
        proposal.code = refusal.code();
        proposal.detail = refusal.detail();
        return proposal;
    }

    /** The fact that answers the proposal. */
    ProposalDecided decided() {
        return status == Status.CONFIRMED
                ? new ProposalConfirmed(id, kind, requireNonNull(recordId))
                : new ProposalRefused(id, kind, requireNonNull(code), requireNonNull(detail));
    }
}
