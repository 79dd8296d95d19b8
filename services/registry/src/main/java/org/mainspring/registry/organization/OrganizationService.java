package org.mainspring.registry.organization;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
import org.mainspring.registry.classification.AssignedCategory;
import org.mainspring.registry.classification.ClassificationService;
import org.mainspring.registry.history.ValidPeriod;
import org.mainspring.registry.name.FoldedName;
import org.mainspring.registry.name.NameMatch;
import org.mainspring.registry.name.NameService;
import org.mainspring.registry.name.SearchText;

/** Changes organizations and tells of it. */
@ApplicationScoped
public class OrganizationService {

    private static final String NOT_FOUND = "ORGANIZATION_NOT_FOUND";
    private static final int INDEXED_AT_ONCE = 1_000;
    private static final int LOOKED_AT = 500;
    private static final int MOST_ALIKE = 100;
    private static final double ALIKE = 0.75;
    private static final Uni<List<UUID>> NOBODY = Uni.createFrom().item(List.of());
    private static final Uni<List<String>> NOWHERE = Uni.createFrom().item(List.of());

    private final OrganizationRepository organizations;
    private final ParentRepository parents;
    private final OrganizationHistory history;
    private final NameService names;
    private final ClassificationService classifications;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final Ids ids;
    private final Clock clock;

    OrganizationService(
            OrganizationRepository organizations,
            ParentRepository parents,
            OrganizationHistory history,
            NameService names,
            ClassificationService classifications,
            Outbox outbox,
            MergePatch mergePatch,
            Ids ids,
            Clock clock) {
        this.organizations = organizations;
        this.parents = parents;
        this.history = history;
        this.names = names;
        this.classifications = classifications;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Organization> register(RegisterOrganizationRequest request, @Nullable LocalDate validFrom) {
        Organization organization = Organization.register(ids.next(), request, clock.instant());
        LocalDate day = validFrom == null ? today() : validFrom;
        return check(organization.id(), organization.details(), request.parentId())
                .chain(() -> classifications.requireInForce(request.categoriesBeyond(List.of()), day))
                .chain(() -> organizations.persist(organization))
                .call(() -> tell(organization, organization.registered()))
                .call(() -> history.begin(organization, validFrom));
    }

    @WithTransaction
    Uni<Organization> change(UUID id, ExpectedVersion expected, JsonNode patch, ValidPeriod period) {
        return organizations
                .require(id)
                .invoke(organization -> expected.require(organization.version()))
                .call(organization -> change(organization, patch, period));
    }

    private Uni<Void> tell(Organization organization, DomainFact fact) {
        return outbox.tell(fact, () -> OrganizationState.of(organization));
    }

    /** The page of those that have all words of {@code q} in a name, or a name so like it that an error of typing may be between them. */
    Uni<Page<OrganizationResponse>> list(OrganizationQuery query, Language language) {
        if (query.classification == null && query.category != null) {
            throw Refusal.badParameter(
                    "category",
                    "NEEDS_CLASSIFICATION",
                    "A category is one of a classification; give classification too.");
        }
        return Uni.combine()
                .all()
                .unis(alike(query.q), categories(query))
                .asTuple()
                .flatMap(found -> organizations.list(query, found.getItem1(), found.getItem2(), language));
    }

    private Uni<List<UUID>> alike(@Nullable String q) {
        return q == null
                ? NOBODY
                : names.near(List.of(FoldedName.of(q)), LOOKED_AT, ALIKE).map(found -> found.get(0).stream()
                        .map(NameMatch::organizationId)
                        .limit(MOST_ALIKE)
                        .toList());
    }

    private Uni<List<String>> categories(OrganizationQuery query) {
        return query.classification == null ? NOWHERE : classifications.within(query.classification, query.category);
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
    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> index() {
        return organizations
                .indexedBefore(SearchText.EDITION, INDEXED_AT_ONCE)
                .invoke(some -> some.forEach(Organization::indexAnew))
                .replaceWithVoid();
    }

    /** Whether there is such an organization; others ask before they point to it. */
    public Uni<Void> requireReference(UUID id, String pointer) {
        return organizations
                .findById(id)
                .invoke(found -> refuseUnknown(found, id, pointer))
                .replaceWithVoid();
    }

    /** The same, of one that is neither merged nor dissolved. */
    public Uni<Void> requireActive(UUID id, String pointer) {
        return organizations
                .findById(id)
                .invoke(found -> refuseUnknown(found, id, pointer))
                .invoke(found -> refuseEnded(found.status(), pointer))
                .replaceWithVoid();
    }

    /** The one at the top of the group that each belongs to, by the present parents; unknown ids are left out. */
    public Uni<Map<UUID, UUID>> groups(Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(Map.of()) : organizations.groups(ids);
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

    /** What it is today is checked against all others; what it was on other days was theirs to check then. */
    private Uni<Void> change(Organization organization, JsonNode patch, ValidPeriod period) {
        UnaryOperator<RegisterOrganizationRequest> patched =
                details -> mergePatch.apply(patch, details, RegisterOrganizationRequest.class);
        RegisterOrganizationRequest details = patched.apply(organization.details());
        boolean today = period.contains(today());
        LocalDate first = Objects.requireNonNullElse(period.from(), today());
        Map<AssignedCategory, String> added =
                details.categoriesBeyond(organization.details().categories());
        return (today ? check(organization, details) : Uni.createFrom().voidItem())
                .chain(() -> classifications.requireInForce(added, first))
                .chain(() -> history.amend(
                        organization, organization.version() + 1, period, before -> before.describe(patched)))
                .map(amended -> change(organization, today ? details : organization.details(), period, amended))
                .flatMap(fact -> fact == null ? Uni.createFrom().voidItem() : tell(organization, fact));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The fact that is to be told, if any: a change of what it is, or of what it was. */
    private @Nullable DomainFact change(
            Organization organization, RegisterOrganizationRequest details, ValidPeriod period, boolean amended) {
        DomainFact changed = organization.change(details, clock.instant());
        return changed == null && amended ? organization.correct(period, clock.instant()) : changed;
    }

    private Uni<Void> check(Organization organization, RegisterOrganizationRequest details) {
        UUID parentId =
                Objects.equals(details.parentId(), organization.details().parentId()) ? null : details.parentId();
        return check(organization.id(), details, parentId)
                .chain(() -> parentId == null
                        ? Uni.createFrom().voidItem()
                        : parents.refuseRing(organization.id(), parentId, "/parentId"));
    }

    /**
     * Asked before anything is changed: a query would send the change to the database first.
     *
     * @param newParentId to which it did not belong before
     */
    private Uni<Void> check(UUID id, RegisterOrganizationRequest details, @Nullable UUID newParentId) {
        Uni<Void> free = organizations.refuseTaken(id, details.externalId(), details.uscc());
        return newParentId == null ? free : free.chain(() -> requireActive(newParentId, "/parentId"));
    }

    private static void refuseUnknown(@Nullable Organization found, UUID id, String pointer) {
        if (found == null) {
            throw Refusal.unprocessable(pointer, NOT_FOUND, "There is no organization " + id + ".");
        }
    }

    private static void refuseEnded(OrganizationStatus status, String pointer) {
        if (status != OrganizationStatus.ACTIVE) {
            throw Refusal.unprocessable(pointer, "ORGANIZATION_NOT_ACTIVE", "The organization is " + status + ".");
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
