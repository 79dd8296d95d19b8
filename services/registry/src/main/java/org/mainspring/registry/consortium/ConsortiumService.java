package org.mainspring.registry.consortium;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.commitment.CommitmentResponse;
import org.mainspring.registry.commitment.CommitmentService;
import org.mainspring.registry.commitment.MakeCommitmentRequest;
import org.mainspring.registry.organization.OrganizationNames;
import org.mainspring.registry.organization.OrganizationService;
import org.mainspring.registry.party.Party;

/** Registers consortia and tells of it. */
@ApplicationScoped
public class ConsortiumService {

    private final ConsortiumRepository consortia;
    private final CommitmentService commitments;
    private final OrganizationService organizations;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    ConsortiumService(
            ConsortiumRepository consortia,
            CommitmentService commitments,
            OrganizationService organizations,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.consortia = consortia;
        this.commitments = commitments;
        this.organizations = organizations;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ConsortiumResponse> form(FormConsortiumRequest request, Language language) {
        Consortium consortium = Consortium.form(ids.next(), request, clock.instant());
        return consortia
                .refuseTaken(request.externalId())
                .chain(() -> requireOrganizations(request))
                .call(() -> consortia.persist(consortium))
                .call(() -> tell(consortium, request))
                .map(names -> ConsortiumResponse.of(consortium, names, language));
    }

    private Uni<Void> tell(Consortium consortium, FormConsortiumRequest request) {
        return outbox.tell(consortium.formed())
                .chain(() -> commitments.makeAll(consortium.pact(), request.commitments()));
    }

    /** Adds a commitment of the lead or of a member; the consortium itself stays as it is. */
    @WithTransaction
    Uni<CommitmentResponse> commit(UUID id, MakeCommitmentRequest request, Language language) {
        return consortia.require(id).flatMap(consortium -> commitments.make(consortium.pact(), request, language));
    }

    /** Refuses a reference to a consortium that does not exist; others ask before they point to it. */
    public Uni<Void> requireReference(UUID id, String pointer) {
        return consortia
                .exists(id)
                .invoke(exists -> refuseUnknown(exists, id, pointer))
                .replaceWithVoid();
    }

    private Uni<OrganizationNames> requireOrganizations(FormConsortiumRequest request) {
        Map<UUID, String> pointers = Party.organizations(request.members(), "/members");
        pointers.put(request.leadOrganizationId(), "/leadOrganizationId");
        return organizations.requireNames(pointers);
    }

    private static void refuseUnknown(boolean exists, UUID id, String pointer) {
        if (!exists) {
            throw Refusal.unprocessable(pointer, "CONSORTIUM_NOT_FOUND", "There is no consortium " + id + ".");
        }
    }
}
