package org.mainspring.registry.organization;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.history.AsOfQuery;
import org.mainspring.registry.history.HistoryEntry;
import org.mainspring.registry.history.HistoryService;
import org.mainspring.registry.history.ValidPeriod;

/** What organizations were, and what was known of it. */
@ApplicationScoped
class OrganizationHistory {

    private final HistoryService history;

    OrganizationHistory(HistoryService history) {
        this.history = history;
    }

    Uni<Void> begin(Organization organization, @Nullable LocalDate validFrom) {
        return history.begin(
                organization.id(), organization.version(), ValidPeriod.since(validFrom), organization.snapshot());
    }

    /**
     * Changes what it was on the days of a period.
     *
     * @param version of the organization after the change
     * @return whether that changed anything
     */
    Uni<Boolean> amend(
            Organization organization, long version, ValidPeriod period, UnaryOperator<OrganizationSnapshot> change) {
        return history.amend(organization.id(), version, period, OrganizationSnapshot.class, change);
    }

    /** The first that is known of many, as far back as anybody asks. */
    Uni<Void> beginAll(List<Organization> organizations) {
        return history.beginAll(organizations.stream()
                .map(one -> new HistoryService.Beginning<>(
                        one.id(), one.version(), Map.of(ValidPeriod.ALWAYS, one.snapshot())))
                .toList());
    }

    /** Changes what many were from a day on. */
    Uni<Void> amendAll(List<HistoryService.Change<OrganizationSnapshot>> changes, LocalDate since) {
        return history.amendAll(changes, ValidPeriod.since(since), OrganizationSnapshot.class);
    }

    Uni<OrganizationResponse> read(UUID id, AsOfQuery asOf, Language language) {
        return history.asOf(
                id, "organization", asOf.validAt, asOf.knownAt, OrganizationSnapshot.class, reader(id, language));
    }

    Uni<Page<HistoryEntry<OrganizationResponse>>> list(UUID id, PageQuery query, Language language) {
        return history.list(id, "organization", query, OrganizationSnapshot.class, reader(id, language));
    }

    private static HistoryService.Reader<OrganizationSnapshot, OrganizationResponse> reader(
            UUID id, Language language) {
        return (version, knownFrom, snapshot) -> OrganizationResponse.of(id, version, snapshot, knownFrom, language);
    }
}
