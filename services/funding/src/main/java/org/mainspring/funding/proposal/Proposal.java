package org.mainspring.funding.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An outcome of an event that cites a programme, with the answer that funding gave; its id is the outcome's. */
@Entity
class Proposal {

    private static final String KIND = "PROGRAMME";

    @Id
    private UUID id;

    @Version
    private long version;

    private String kind = KIND;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    @Column(name = "record_id")
    private @Nullable UUID recordId;

    private @Nullable String code;
    private @Nullable String detail;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Proposal() {}

    /**
     * Confirms what cites a programme that exists; funding makes none by itself.
     *
     * @param cited the programme's id, where one was given
     * @param exists whether there is such a programme
     */
    static Proposal decide(UUID id, @Nullable UUID cited, boolean exists, Instant now) {
        var proposal = new Proposal();
        proposal.id = id;
        proposal.decidedAt = now;
        if (cited == null) {
            proposal.refuse("RECORD_ID_MISSING", "An outcome of kind PROGRAMME names its programme by recordId.");
        } else if (!exists) {
            proposal.refuse("PROGRAMME_NOT_FOUND", "There is no programme " + cited + ".");
        } else {
            proposal.confirm(cited);
        }
        return proposal;
    }

    private void confirm(UUID programmeId) {
        status = ProposalStatus.CONFIRMED;
        recordId = programmeId;
    }

    private void refuse(String code, String detail) {
        status = ProposalStatus.REFUSED;
        this.code = code;
        this.detail = detail;
    }

    /** The fact that answers the proposal. */
    ProposalDecided decided() {
        return status == ProposalStatus.CONFIRMED
                ? new ProposalConfirmed(id, kind, Objects.requireNonNull(recordId))
                : new ProposalRefused(id, kind, Objects.requireNonNull(code), Objects.requireNonNull(detail));
    }
}
