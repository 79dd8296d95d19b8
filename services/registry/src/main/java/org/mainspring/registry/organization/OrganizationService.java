package org.mainspring.registry.organization;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.name.FoldedName;
import org.mainspring.registry.name.NameMatch;
import org.mainspring.registry.name.NameService;
import org.mainspring.registry.name.SearchText;

/** Changes organizations and tells of it. */
@ApplicationScoped
public class OrganizationService {

    private static final String NOT_FOUND = "ORGANIZATION_NOT_FOUND";
    private static final int INDEXED_AT_ONCE = 500;
    private static final int LOOKED_AT = 500;
    private static final int MOST_ALIKE = 100;
    private static final double ALIKE = 0.75;

    private final OrganizationRepository organizations;
    private final NameService names;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final Ids ids;
    private final Clock clock;

    OrganizationService(
            OrganizationRepository organizations,
            NameService names,
            Outbox outbox,
            MergePatch mergePatch,
            Ids ids,
            Clock clock) {
        this.organizations = organizations;
        this.names = names;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Organization> register(RegisterOrganizationRequest request) {
        Organization organization = Organization.register(ids.next(), request, clock.instant());
        return check(organization.id(), organization.details())
                .chain(() -> organizations.persist(organization))
                .call(() -> outbox.tell(organization.registered(), () -> OrganizationState.of(organization)));
    }

    @WithTransaction
    Uni<Organization> change(UUID id, ExpectedVersion expected, JsonNode patch) {
        return organizations
                .require(id)
                .invoke(organization -> expected.require(organization.version()))
                .call(organization -> change(organization, patch));
    }

    /**
     * Lets another stand for it. What belonged to it belongs to the survivor, and what was merged into it follows; in the
     * transaction of the caller, who sees to all else that points to it.
     */
    public Uni<OrganizationResponse> merge(
            UUID id, ExpectedVersion expected, UUID survivorId, LocalDate on, String reason, Language language) {
        Instant now = clock.instant();
        return organizations
                .require(id)
                .invoke(organization -> expected.require(organization.version()))
                .call(() -> requireReference(survivorId, "/survivorId"))
                .call(() -> organizations.refuseRing(id, survivorId, "/survivorId"))
                .call(organization -> organizations
                        .require(survivorId)
                        .map(survivor -> organization.merge(survivor, on, reason, now))
                        .flatMap(merged -> tell(organization, merged)))
                .call(() -> follow(id, survivorId, now))
                .map(organization -> OrganizationResponse.of(organization, language));
    }

    /** Ends it without a survivor; in the transaction of the caller. */
    public Uni<OrganizationResponse> dissolve(
            UUID id, ExpectedVersion expected, LocalDate on, String reason, Language language) {
        Instant now = clock.instant();
        return organizations
                .require(id)
                .invoke(organization -> expected.require(organization.version()))
                .call(organization -> tell(organization, organization.dissolve(on, reason, now)))
                .map(organization -> OrganizationResponse.of(organization, language));
    }

    private Uni<Void> follow(UUID id, UUID survivorId, Instant now) {
        return organizations
                .pointingTo(id)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(one -> tell(one, one.follow(id, survivorId, now)))
                .collect()
                .last();
    }

    private Uni<Void> tell(Organization organization, DomainFact fact) {
        return outbox.tell(fact, () -> OrganizationState.of(organization));
    }

    /** The page of those that have all words of {@code q} in a name, or a name so like it that an error of typing may be between them. */
    Uni<Page<OrganizationResponse>> list(OrganizationQuery query, Language language) {
        if (query.q == null) {
            return organizations.list(query, List.of(), language);
        }
        return names.near(List.of(FoldedName.of(query.q)), LOOKED_AT, ALIKE)
                .map(found -> found.get(0).stream()
                        .map(NameMatch::organizationId)
                        .limit(MOST_ALIKE)
                        .toList())
                .flatMap(alike -> organizations.list(query, alike, language));
    }

    /** As they are now, in no order; unknown ids are left out. */
    public Uni<List<OrganizationResponse>> read(List<UUID> ids, Language language) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : organizations.read(ids, language);
    }

    /** The active organizations that have one of these credit codes. */
    public Uni<Map<String, UUID>> byUscc(Set<String> codes) {
        return codes.isEmpty() ? Uni.createFrom().item(Map.of()) : organizations.byUscc(codes);
    }

    /** After an upgrade that folds names in another way, those folded before are folded anew, some at a time. */
    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> index() {
        return organizations
                .indexedBefore(SearchText.EDITION, INDEXED_AT_ONCE)
                .invoke(some -> some.forEach(Organization::index))
                .replaceWithVoid();
    }

    /** Whether there is such an organization; others ask before they point to it. */
    public Uni<Void> requireReference(UUID id, String pointer) {
        return organizations
                .findById(id)
                .invoke(found -> refuseUnknown(found, id, pointer))
                .replaceWithVoid();
    }

    /**
     * The names of organizations that others are about to point to, read in one query.
     *
     * @param pointers where the request names each of them, told of those that do not exist
     */
    public Uni<OrganizationNames> requireNames(Map<UUID, String> pointers) {
        return organizations
                .names(pointers.keySet())
                .invoke(found -> refuseUnknown(found.byId().keySet(), pointers));
    }

    private Uni<Void> change(Organization organization, JsonNode patch) {
        var details = mergePatch.apply(patch, organization.details(), RegisterOrganizationRequest.class);
        return check(organization.id(), details)
                .chain(() -> refuseRing(organization, details.parentId()))
                .chain(() -> tell(organization, details));
    }

    private Uni<Void> tell(Organization organization, RegisterOrganizationRequest details) {
        OrganizationChanged changed = organization.change(details, clock.instant());
        return changed == null
                ? Uni.createFrom().voidItem()
                : outbox.tell(changed, () -> OrganizationState.of(organization));
    }

    private Uni<Void> refuseRing(Organization organization, @Nullable UUID parentId) {
        return parentId == null || parentId.equals(organization.details().parentId())
                ? Uni.createFrom().voidItem()
                : organizations.refuseRing(organization.id(), parentId, "/parentId");
    }

    /** Asked before anything is changed: a query would send the change to the database first. */
    private Uni<Void> check(UUID id, RegisterOrganizationRequest details) {
        Uni<Void> free = organizations.refuseTaken(id, details.externalId(), details.uscc());
        UUID parentId = details.parentId();
        return parentId == null ? free : free.chain(() -> requireReference(parentId, "/parentId"));
    }

    private static void refuseUnknown(@Nullable Organization found, UUID id, String pointer) {
        if (found == null) {
            throw Refusal.unprocessable(pointer, NOT_FOUND, "There is no organization " + id + ".");
        }
    }

    private static void refuseUnknown(Set<UUID> found, Map<UUID, String> pointers) {
        List<FieldError> unknown = pointers.entrySet().stream()
                .filter(place -> !found.contains(place.getKey()))
                .map(place ->
                        FieldError.at(place.getValue(), NOT_FOUND, "There is no organization " + place.getKey() + "."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(ProblemType.UNPROCESSABLE, unknown.get(0).message(), unknown);
        }
    }
}
