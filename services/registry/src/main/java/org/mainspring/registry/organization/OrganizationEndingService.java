package org.mainspring.registry.organization;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.history.ValidPeriod;

/** Ends organizations; in the transaction of the caller, who sees to what other features keep of them. */
@ApplicationScoped
public class OrganizationEndingService {

    private final OrganizationRepository organizations;
    private final ParentRepository parents;
    private final OrganizationService references;
    private final OrganizationHistory history;
    private final Outbox outbox;
    private final Clock clock;

    OrganizationEndingService(
            OrganizationRepository organizations,
            ParentRepository parents,
            OrganizationService references,
            OrganizationHistory history,
            Outbox outbox,
            Clock clock) {
        this.organizations = organizations;
        this.parents = parents;
        this.references = references;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Lets another stand for it. What belonged to it belongs to the survivor, and what was merged into it follows. */
    public Uni<OrganizationResponse> merge(
            UUID id, ExpectedVersion expected, UUID survivorId, LocalDate on, String reason, Language language) {
        return organizations
                .require(id)
                .invoke(organization -> expected.require(organization.version()))
                .call(() -> references.requireReference(survivorId, "/survivorId"))
                .call(() -> id.equals(survivorId)
                        ? Uni.createFrom().voidItem()
                        : parents.refuseRing(id, survivorId, "/survivorId"))
                .call(organization -> organizations
                        .require(survivorId)
                        .map(survivor -> organization.merge(survivor, on, reason, clock.instant()))
                        .flatMap(merged -> end(organization, on, merged)))
                .call(() -> follow(id, survivorId))
                .map(organization -> OrganizationResponse.of(organization, language));
    }

    /** Ends it without a survivor. */
    public Uni<OrganizationResponse> dissolve(
            UUID id, ExpectedVersion expected, LocalDate on, String reason, Language language) {
        return organizations
                .require(id)
                .invoke(organization -> expected.require(organization.version()))
                .call(organization -> end(organization, on, organization.dissolve(on, reason, clock.instant())))
                .map(organization -> OrganizationResponse.of(organization, language));
    }

    private Uni<Void> end(Organization organization, LocalDate on, DomainFact fact) {
        return tell(organization, on, fact, before -> before.end(organization.status(), organization.ending()));
    }

    private Uni<Void> follow(UUID id, UUID survivorId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return organizations
                .pointingTo(id)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(one -> tell(
                        one,
                        today,
                        one.follow(id, survivorId, clock.instant()),
                        before -> before.follow(id, survivorId)))
                .collect()
                .last();
    }

    private Uni<Void> tell(
            Organization organization, LocalDate since, DomainFact fact, UnaryOperator<OrganizationSnapshot> change) {
        return outbox.tell(fact, () -> OrganizationState.of(organization))
                .chain(() -> history.amend(organization, organization.version(), ValidPeriod.since(since), change))
                .replaceWithVoid();
    }
}
