package org.mainspring.funding.allocation;

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
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.journal.AllocationBalances;
import org.mainspring.funding.ledger.Pot;
import org.mainspring.funding.ledger.Share;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.funding.programme.ProgrammeTerms;

/** What of a programme is set aside for one enterprise. How much of it stands where is in the ledger. */
@Entity
class Allocation {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "provider_id")
    private @Nullable UUID providerId;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "application_id")
    private UUID applicationId;

    private @Nullable String region;
    private String currency;

    @Enumerated(EnumType.STRING)
    private AllocationStatus status = AllocationStatus.ACTIVE;

    @Column(name = "frozen_reason")
    private @Nullable String frozenReason;

    @Column(name = "frozen_recognition_id")
    private @Nullable UUID frozenRecognitionId;

    @Column(name = "frozen_since")
    private @Nullable Instant frozenSince;

    @Column(name = "proposed_provider_id")
    private @Nullable UUID proposedProviderId;

    @Column(name = "provider_proposed_by")
    private @Nullable String providerProposedBy;

    private @Nullable String note;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Allocation() {}

    static Allocation make(UUID id, ApprovedAmount approved, @Nullable String region, Instant now) {
        Signatures.requireDifferent(approved.madeBy(), approved.checkedBy());
        var allocation = new Allocation();
        allocation.id = id;
        allocation.programmeId = approved.programmeId();
        allocation.providerId = approved.providerId();
        allocation.organizationId = approved.organizationId();
        allocation.applicationId = approved.applicationId();
        allocation.region = region;
        allocation.currency = approved.amount().currency();
        allocation.note = approved.note();
        allocation.madeBy = approved.madeBy();
        allocation.checkedBy = approved.checkedBy();
        allocation.createdAt = now;
        allocation.updatedAt = now;
        return allocation;
    }

    /** Stops all that is not paid out yet. {@code null} where it is stopped for that reason already, or nothing is left to stop. */
    @Nullable AllocationFrozen freeze(String reason, @Nullable UUID recognitionId, Instant now) {
        boolean same = reason.equals(frozenReason) && Objects.equals(recognitionId, frozenRecognitionId);
        if (status == AllocationStatus.CLOSED || same) {
            return null;
        }
        frozenSince = status == AllocationStatus.FROZEN ? frozenSince : now;
        status = AllocationStatus.FROZEN;
        frozenReason = reason;
        frozenRecognitionId = recognitionId;
        updatedAt = now;
        return new AllocationFrozen(id, programmeId, organizationId, reason, recognitionId);
    }

    /** It may be drawn on again. {@code null} where it could be all the time. */
    @Nullable AllocationLifted lift(Instant now) {
        if (status != AllocationStatus.FROZEN) {
            return null;
        }
        status = AllocationStatus.ACTIVE;
        thaw(now);
        return new AllocationLifted(id, programmeId, organizationId);
    }

    private void thaw(Instant now) {
        frozenReason = null;
        frozenRecognitionId = null;
        frozenSince = null;
        updatedAt = now;
    }

    /** An officer says who gives the money; it is so once that provider accepts. */
    void proposeProvider(UUID provider, String by, Instant now) {
        if (providerId != null) {
            throw Refusal.conflict("PROVIDER_NAMED", "Its provider is " + providerId + ".");
        }
        requireOpen();
        proposedProviderId = provider;
        providerProposedBy = by;
        updatedAt = now;
    }

    /** The provider takes it on: what was set aside comes from it now. */
    Signatures acceptProvider(Actor actor, Instant now) {
        UUID provider = requireProposedTo(actor);
        var signatures = new Signatures(Objects.requireNonNull(providerProposedBy), actor.name());
        requireOpen();
        providerId = provider;
        forgetProposal(now);
        return signatures;
    }

    /** The fact that it is known who gives the money. */
    ProviderNamed named() {
        return new ProviderNamed(id, programmeId, Objects.requireNonNull(providerId));
    }

    void declineProvider(Actor actor, Instant now) {
        requireProposedTo(actor);
        forgetProposal(now);
    }

    private UUID requireProposedTo(Actor actor) {
        if (proposedProviderId == null || !actor.worksFor(proposedProviderId)) {
            throw Refusal.conflict("NOT_PROPOSED", "Your organization is not proposed as its provider.");
        }
        return proposedProviderId;
    }

    private void forgetProposal(Instant now) {
        proposedProviderId = null;
        providerProposedBy = null;
        updatedAt = now;
    }

    /** The rest was given back: nothing more is drawn. */
    AllocationClosed close(Instant now) {
        requireOpen();
        status = AllocationStatus.CLOSED;
        thaw(now);
        return new AllocationClosed(id, programmeId, organizationId);
    }

    private void requireOpen() {
        if (status == AllocationStatus.CLOSED) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The allocation is CLOSED.");
        }
    }

    Share share() {
        return new Share(new Pot(programmeId, providerId), id);
    }

    AllocationFrame frame(ProgrammeTerms programme) {
        return new AllocationFrame(
                id, version, share(), organizationId, applicationId, currency, status, frozenReason, programme);
    }

    OpenAllocation open() {
        return new OpenAllocation(id, programmeId, organizationId, createdAt);
    }

    AllocationResponse shown(AllocationBalances balances) {
        var freeze = frozenReason == null
                ? null
                : new Freeze(frozenReason, frozenRecognitionId, Objects.requireNonNull(frozenSince));
        return new AllocationResponse(
                id,
                version,
                balances.movements(),
                programmeId,
                providerId,
                organizationId,
                applicationId,
                region,
                status,
                freeze,
                proposedProviderId,
                AllocatedMoney.of(balances.standing(), currency),
                note,
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

    @Nullable UUID proposedProviderId() {
        return proposedProviderId;
    }

    UUID organizationId() {
        return organizationId;
    }

    String currency() {
        return currency;
    }

    @Nullable String region() {
        return region;
    }

    Signatures signatures() {
        return new Signatures(madeBy, checkedBy);
    }
}
