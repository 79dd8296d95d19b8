package org.mainspring.registry.agreement;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.commitment.CommitmentResponse;
import org.mainspring.registry.commitment.CommitmentService;
import org.mainspring.registry.commitment.MakeCommitmentRequest;
import org.mainspring.registry.kind.AgreementKindService;
import org.mainspring.registry.organization.OrganizationNames;
import org.mainspring.registry.organization.OrganizationService;
import org.mainspring.registry.party.Party;

/** Registers agreements and tells of it. */
@ApplicationScoped
public class AgreementService {

    private final AgreementRepository agreements;
    private final AgreementKindService kinds;
    private final CommitmentService commitments;
    private final OrganizationService organizations;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    AgreementService(
            AgreementRepository agreements,
            AgreementKindService kinds,
            CommitmentService commitments,
            OrganizationService organizations,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.agreements = agreements;
        this.kinds = kinds;
        this.commitments = commitments;
        this.organizations = organizations;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<AgreementResponse> register(RegisterAgreementRequest request, Language language) {
        Agreement agreement = Agreement.sign(ids.next(), request, clock.instant());
        return check(request)
                .call(() -> agreements.persist(agreement))
                .call(() -> outbox.tell(agreement.signed()))
                .call(() -> commitments.makeAll(agreement.pact(), request.commitments()))
                .map(names -> AgreementResponse.of(agreement, names, language));
    }

    /** Adds a commitment of one of the parties; the agreement itself stays as it is. */
    @WithTransaction
    Uni<CommitmentResponse> commit(UUID id, MakeCommitmentRequest request, Language language) {
        return agreements.require(id).flatMap(agreement -> commitments.make(agreement.pact(), request, language));
    }

    private Uni<OrganizationNames> check(RegisterAgreementRequest request) {
        return agreements
                .refuseTaken(request.externalId())
                .chain(() -> kinds.requireReference(request.kind(), "/kind"))
                .chain(() -> organizations.requireNames(Party.organizations(request.parties(), "/parties")));
    }

    /** Refuses a reference to an agreement that does not exist; others ask before they point to it. */
    public Uni<Void> requireReference(UUID id, String pointer) {
        return agreements
                .exists(id)
                .invoke(exists -> refuseUnknown(exists, id, pointer))
                .replaceWithVoid();
    }

    private static void refuseUnknown(boolean exists, UUID id, String pointer) {
        if (!exists) {
            throw Refusal.unprocessable(pointer, "AGREEMENT_NOT_FOUND", "There is no agreement " + id + ".");
        }
    }
}
