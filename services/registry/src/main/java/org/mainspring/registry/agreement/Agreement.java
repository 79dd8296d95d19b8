package org.mainspring.registry.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.mainspring.chassis.value.Names;
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

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    @Embedded
    private Names names;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<Party> parties;

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
        agreement.externalId = details.externalId();
        agreement.source = details.source();
        agreement.createdAt = now;
        agreement.updatedAt = now;
        return agreement;
    }

    /** The fact that it holds from now on. */
    AgreementSigned signed() {
        return new AgreementSigned(id, kind, names, signedOn, List.copyOf(parties), externalId, source);
    }

    /** What was said of it. */
    RegisterAgreementRequest details() {
        return new RegisterAgreementRequest(kind, names, signedOn, List.copyOf(parties), externalId, source);
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
