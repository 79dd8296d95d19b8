package org.mainspring.registry.consortium;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.commitment.Pact;
import org.mainspring.registry.party.Party;

/** Members that work together under the lead of an organization. Many a consortium has no name of its own. */
@Entity
class Consortium {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Embedded
    private @Nullable Names names;

    @Column(name = "lead_organization_id")
    private UUID leadOrganizationId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consortium_member", joinColumns = @JoinColumn(name = "consortium_id"))
    @OrderColumn(name = "position")
    private List<Party> members;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Consortium() {}

    static Consortium form(UUID id, FormConsortiumRequest details, Instant now) {
        Party.requireDistinct(details.members(), "/members");
        requireOutside(details.members(), details.leadOrganizationId());
        var consortium = new Consortium();
        consortium.id = id;
        consortium.names = details.names();
        consortium.leadOrganizationId = details.leadOrganizationId();
        consortium.members = List.copyOf(details.members());
        consortium.signedOn = details.signedOn();
        consortium.externalId = details.externalId();
        consortium.source = details.source();
        consortium.createdAt = now;
        consortium.updatedAt = now;
        return consortium;
    }

    private static void requireOutside(List<Party> members, UUID lead) {
        @Nullable String pointer = Party.organizations(members, "/members").get(lead);
        if (pointer != null) {
            throw Refusal.unprocessable(
                    pointer, "LEAD_IS_MEMBER", "The lead takes part already: name it only as lead.");
        }
    }

    /** The fact that it works together from now on. */
    ConsortiumFormed formed() {
        return new ConsortiumFormed(id, leadOrganizationId, List.copyOf(members), names, signedOn, externalId, source);
    }

    /** What was said of it, its commitments apart. */
    FormConsortiumRequest details() {
        return new FormConsortiumRequest(
                leadOrganizationId, List.copyOf(members), names, signedOn, null, externalId, source);
    }

    /** What its lead and its members commit themselves in. */
    Pact pact() {
        List<Party> parties = new ArrayList<>(members);
        parties.add(0, new Party(leadOrganizationId, null, null));
        return Pact.consortium(id, parties, signedOn);
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
