package org.mainspring.funding.allocation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Allocations in the database, for writing. */
@ApplicationScoped
class AllocationRepository implements PanacheRepositoryBase<Allocation, UUID> {

    private static final String DISTRICT =
            "select district from known_organization where organization_id = cast(?1 as uuid)";

    /**
     * Loads it and lets nobody else act on it before this transaction ends: two who draw at the same moment come one after the
     * other, and each sees what is left.
     */
    Uni<@Nullable Allocation> findForActing(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of these enterprises that could be frozen or lifted, locked in one order. */
    Uni<List<Allocation>> findOpenOf(Collection<UUID> organizationIds) {
        return find("organizationId in ?1 and status <> ?2 order by id", organizationIds, AllocationStatus.CLOSED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The district that the registry told last; {@code null} where it told none. */
    Uni<@Nullable String> district(UUID organizationId) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(DISTRICT, String.class)
                .setParameter(1, organizationId)
                .getSingleResultOrNull());
    }
}
