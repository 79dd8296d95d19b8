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
import org.mainspring.registry.organization.OrganizationService;
import org.mainspring.registry.party.Party;

/** Registers agreements and tells of it. */
@ApplicationScoped
public class AgreementService {

    private final AgreementRepository agreements;
    private final OrganizationService organizations;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    AgreementService(
            AgreementRepository agreements, OrganizationService organizations, Outbox outbox, Ids ids, Clock clock) {
        this.agreements = agreements;
        this.organizations = organizations;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<AgreementResponse> register(RegisterAgreementRequest request, Language language) {
        Agreement agreement = Agreement.sign(ids.next(), request, clock.instant());
        return agreements
                .refuseTaken(request.externalId())
                .chain(() -> organizations.requireNames(Party.organizations(request.parties(), "/parties")))
                .call(() -> agreements.persist(agreement))
                .call(() -> outbox.tell(agreement.signed()))
                .map(names -> AgreementResponse.of(agreement, names, language));
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
