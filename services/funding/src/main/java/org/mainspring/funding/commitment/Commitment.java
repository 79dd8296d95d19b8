package org.mainspring.funding.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.ledger.MinorUnits;
import org.mainspring.funding.ledger.Movements;
import org.mainspring.funding.ledger.Posting;
import org.mainspring.funding.ledger.Pot;
import org.mainspring.funding.ledger.Signatures;

/** What one provider puts into a programme, or what all of them do where the split among them is not known. */
@Entity
class Commitment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "provider_id")
    private @Nullable UUID providerId;

    private String currency;
    private long amount;

    @Column(name = "from_unnamed")
    private boolean fromUnnamed;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status = CommitmentStatus.PROPOSED;

    private @Nullable String note;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Commitment() {}

    static Commitment propose(UUID id, MakeCommitmentRequest request, String currency, String by, Instant now) {
        if (request.fromTheUnnamed() && request.providerId() == null) {
            throw Refusal.unprocessable(
                    "/fromUnnamed", "PROVIDER_MISSING", "What comes out of the unnamed part is some provider's.");
        }
        var commitment = new Commitment();
        commitment.id = id;
        commitment.programmeId = request.programmeId();
        commitment.providerId = request.providerId();
        commitment.currency = currency;
        commitment.amount = MinorUnits.of("/amount", request.amount(), currency);
        commitment.fromUnnamed = request.fromTheUnnamed();
        commitment.note = request.note();
        commitment.proposedBy = by;
        commitment.createdAt = now;
        commitment.updatedAt = now;
        return commitment;
    }

    /** Another person says that it is so: now it is money. */
    CommitmentConfirmed confirm(String by, Instant now) {
        require(CommitmentStatus.PROPOSED);
        Signatures.requireDifferent(proposedBy, by);
        status = CommitmentStatus.CONFIRMED;
        confirmedBy = by;
        updatedAt = now;
        return new CommitmentConfirmed(id, programmeId, providerId, MinorUnits.money(amount, currency));
    }

    void withdraw(Instant now) {
        require(CommitmentStatus.PROPOSED);
        status = CommitmentStatus.WITHDRAWN;
        updatedAt = now;
    }

    void requireConfirmed() {
        require(CommitmentStatus.CONFIRMED);
    }

    /** It turns out to have been none, or another. */
    CommitmentReversed reverse(Instant now) {
        require(CommitmentStatus.CONFIRMED);
        status = CommitmentStatus.REVERSED;
        updatedAt = now;
        return new CommitmentReversed(id, programmeId, providerId);
    }

    private void require(CommitmentStatus wanted) {
        if (status != wanted) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The commitment is " + status + ".");
        }
    }

    /** What a confirmed one does to the accounts. */
    List<Posting> postings() {
        return fromUnnamed
                ? Movements.split(programmeId, Objects.requireNonNull(providerId), amount)
                : Movements.commit(pot(), amount);
    }

    Pot pot() {
        return new Pot(programmeId, providerId);
    }

    Signatures signatures() {
        return new Signatures(proposedBy, confirmedBy);
    }

    CommitmentResponse shown() {
        return new CommitmentResponse(
                id,
                version,
                programmeId,
                providerId,
                MinorUnits.money(amount, currency),
                fromUnnamed,
                status,
                note,
                proposedBy,
                confirmedBy,
                createdAt,
                updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID programmeId() {
        return programmeId;
    }

    @Nullable UUID providerId() {
        return providerId;
    }

    String currency() {
        return currency;
    }
}
