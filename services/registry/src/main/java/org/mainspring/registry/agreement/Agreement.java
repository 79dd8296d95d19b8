package org.mainspring.registry.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.commitment.Pact;
import org.mainspring.registry.party.Party;

/** What two or more parties have signed with each other; the order of the parties is kept as signed. */
@Entity
class Agreement {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    private String kind;

    @Embedded
    private Names names;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<Party> parties;

    @Column(name = "lead_position")
    private @Nullable Integer leadPosition;

    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Agreement() {}

    static Agreement sign(UUID id, RegisterAgreementRequest details, Instant now) {
        Party.requireDistinct(details.parties(), "/parties");
        var agreement = new Agreement();
        agreement.id = id;
        agreement.kind = details.kind();
        agreement.names = details.names();
        agreement.signedOn = details.signedOn();
        agreement.parties = List.copyOf(details.parties());
        agreement.leadPosition = position(details.leadPartyId(), details.parties());
        agreement.externalId = details.externalId();
        agreement.source = details.source();
        agreement.createdAt = now;
        agreement.updatedAt = now;
        return agreement;
    }

    private static @Nullable Integer position(@Nullable UUID leadId, List<Party> parties) {
        if (leadId == null) {
            return null;
        }
        int position = parties.stream().map(Party::id).toList().indexOf(leadId);
        if (position < 0) {
            throw Refusal.unprocessable("/leadPartyId", "LEAD_IS_NO_PARTY", "Who leads an agreement is a party to it.");
        }
        return position;
    }

    /** The fact that it holds from now on. */
    AgreementSigned signed() {
        return new AgreementSigned(id, kind, names, signedOn, List.copyOf(parties), leadPartyId(), externalId, source);
    }

    /** What was said of it, its commitments apart. */
    RegisterAgreementRequest details() {
        return new RegisterAgreementRequest(
                kind, names, signedOn, List.copyOf(parties), leadPartyId(), null, externalId, source);
    }

    /** What its parties commit themselves under. */
    Pact pact() {
        return Pact.agreement(id, List.copyOf(parties), signedOn);
    }

    private @Nullable UUID leadPartyId() {
        return leadPosition == null ? null : parties.get(leadPosition).id();
    }

    UUID id() {
        return id;
    }

    @Nullable Integer leadPosition() {
        return leadPosition;
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
