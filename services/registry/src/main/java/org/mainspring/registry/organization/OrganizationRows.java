package org.mainspring.registry.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.registry.bulk.Outcome;
import org.mainspring.registry.bulk.RowReport;

/** Rows being taken, one after the other: what they make and change is collected, to be written at once. */
final class OrganizationRows {

    private final KnownOrganizations known;
    private final Set<String> taken;
    private final MergePatch mergePatch;
    private final Supplier<UUID> ids;
    private final Instant now;
    private final List<RowReport> reports = new ArrayList<>();
    private final List<Organization> fresh = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();
    private final Set<UUID> moved = new HashSet<>();

    OrganizationRows(
            KnownOrganizations known, Set<String> taken, MergePatch mergePatch, Supplier<UUID> ids, Instant now) {
        this.known = known;
        this.taken = new HashSet<>(taken);
        this.mergePatch = mergePatch;
        this.ids = ids;
        this.now = now;
    }

    /** An organization with the fact that is to be told of it. */
    record Told(Organization organization, DomainFact fact) {}

    /** An organization with what is said anew of it. */
    record Changed(Organization organization, UnaryOperator<RegisterOrganizationRequest> patched) {}

    void take(OrganizationRow row) {
        try {
            row.requireOwnKeys(taken);
            row.resolveParent(known::byExternalId, taken);
            Organization found = known.find(row);
            reports.add(found == null ? create(row) : change(found, row));
            taken.addAll(row.keys());
        } catch (RuntimeException failure) {
            reports.add(RowReport.refused(row.number(), failure));
        }
    }

    private RowReport create(OrganizationRow row) {
        var details = mergePatch.apply(row.content(), null, RegisterOrganizationRequest.class);
        Organization organization = Organization.register(ids.get(), details, now);
        known.requireFit(organization.id(), organization.details(), null);
        known.add(organization);
        fresh.add(organization);
        told.add(new Told(organization, organization.registered()));
        return report(row, Outcome.CREATED, organization);
    }

    /** What is said is first brought into the form in which it is kept: what is the same then is no change. */
    private RowReport change(Organization found, OrganizationRow row) {
        UnaryOperator<RegisterOrganizationRequest> patched =
                before -> mergePatch.apply(row.content(), before, RegisterOrganizationRequest.class);
        RegisterOrganizationRequest before = found.details();
        RegisterOrganizationRequest details =
                Organization.register(found.id(), patched.apply(before), now).details();
        if (details.equals(before)) {
            return report(row, Outcome.UNCHANGED, found);
        }
        boolean newParent = !Objects.equals(details.parentId(), before.parentId());
        known.requireFit(found.id(), details, before);
        @Nullable OrganizationChanged fact = found.change(details, now);
        if (fact != null) {
            told.add(new Told(found, fact));
            changed.add(new Changed(found, patched));
        }
        known.remove(found);
        known.add(found);
        if (newParent && details.parentId() != null) {
            moved.add(found.id());
        }
        return report(row, Outcome.CHANGED, found);
    }

    private static RowReport report(OrganizationRow row, Outcome outcome, Organization organization) {
        return new RowReport(row.number(), outcome, organization.id(), List.of(), row.keys());
    }

    List<RowReport> reports() {
        return reports;
    }

    /** Those that are new. */
    List<Organization> fresh() {
        return fresh;
    }

    List<Told> told() {
        return told;
    }

    /** Those that were there and are not what they were. */
    List<Changed> changed() {
        return changed;
    }

    /** Those of them that stand below another one now. */
    Set<UUID> moved() {
        return moved;
    }
}
