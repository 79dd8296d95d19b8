package org.mainspring.registry.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.classification.AssignedCategory;

/** What there is already, as some rows need to know it; it follows what the rows change, one after the other. */
final class KnownOrganizations {

    private final Map<String, Organization> byExternalId = new HashMap<>();
    private final Map<String, Organization> byUscc = new HashMap<>();
    private final Map<UUID, OrganizationStatus> parents;
    private final Set<String> sources;
    private final Set<AssignedCategory> notInForce;

    KnownOrganizations(
            List<Organization> known,
            Map<UUID, OrganizationStatus> parents,
            Set<String> sources,
            List<AssignedCategory> notInForce) {
        this.parents = new HashMap<>(parents);
        known.forEach(this::add);
        this.sources = sources;
        this.notInForce = Set.copyOf(notInForce);
    }

    /** The one that a row means: by its external id, or by its credit code where it has no other name for it. */
    @Nullable Organization find(OrganizationRow row) {
        return row.externalId() != null ? byExternalId.get(row.externalId()) : byUscc.get(row.uscc());
    }

    @Nullable Organization byExternalId(String externalId) {
        return byExternalId.get(externalId);
    }

    void add(Organization organization) {
        parents.put(organization.id(), organization.status());
        put(byExternalId, organization.details().externalId(), organization);
        put(byUscc, organization.details().uscc(), organization);
    }

    void remove(Organization organization) {
        byExternalId.values().remove(organization);
        byUscc.values().remove(organization);
    }

    /**
     * What it pointed to before it may go on pointing to.
     *
     * @throws Refusal where what it is to be belongs to another, or points to what there is not
     */
    void requireFit(UUID id, RegisterOrganizationRequest details, @Nullable RegisterOrganizationRequest before) {
        requireFree(byExternalId.get(details.externalId()), id, "/externalId");
        requireFree(byUscc.get(details.uscc()), id, "/uscc");
        requireInForce(details.categoriesBeyond(before == null ? List.of() : before.categories()));
        if (details.parentId() != null && (before == null || !details.parentId().equals(before.parentId()))) {
            requireActive(details.parentId());
        }
        if (details.source() != null
                && (before == null || !details.source().equals(before.source()))
                && !sources.contains(details.source())) {
            String unknown = "There is no source " + details.source() + ".";
            throw new Refusal(
                    ProblemType.UNPROCESSABLE,
                    unknown,
                    List.of(FieldError.at("/source", "REFERENCE_NOT_FOUND", unknown)));
        }
    }

    private void requireActive(UUID parentId) {
        OrganizationStatus status = parents.get(parentId);
        if (status == null) {
            throw Refusal.unprocessable(
                    "/parentId", "ORGANIZATION_NOT_FOUND", "There is no organization " + parentId + ".");
        }
        if (status != OrganizationStatus.ACTIVE) {
            throw Refusal.unprocessable("/parentId", "ORGANIZATION_NOT_ACTIVE", "The organization is " + status + ".");
        }
    }

    private void requireInForce(Map<AssignedCategory, String> pointers) {
        pointers.forEach((assigned, pointer) -> {
            if (notInForce.contains(assigned)) {
                throw Refusal.unprocessable(
                        pointer, "CATEGORY_NOT_IN_FORCE", "No version in force has a category " + assigned.key() + ".");
            }
        });
    }

    private static void requireFree(@Nullable Organization other, UUID id, String pointer) {
        if (other != null && !other.id().equals(id)) {
            throw Refusal.alreadyExists(pointer, "Organization " + other.id() + " has it already.");
        }
    }

    private static void put(Map<String, Organization> index, @Nullable String key, Organization organization) {
        if (key != null) {
            index.put(key, organization);
        }
    }
}
