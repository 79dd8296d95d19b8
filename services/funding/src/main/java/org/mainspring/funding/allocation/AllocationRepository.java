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

    /** In one order, so that nobody waits in a ring. */
    private static final String LOCK_ENTERPRISES = """
            select count(pg_advisory_xact_lock(one.key)) from (
              select hashtextextended(cast(o.id as text), 4711) as key from unnest(cast(?1 as uuid[])) as o (id) order by 1) one""";

    private static final String DISTRICT =
            "select district from known_organization where organization_id = cast(?1 as uuid)";

    /**
     * Loads it and lets nobody else act on it before this transaction ends: two who draw at the same moment come one after the
     * other, and each sees what is left.
     */
    Uni<@Nullable Allocation> findForActing(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Void> lockEnterprises(Collection<UUID> organizationIds) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LOCK_ENTERPRISES, Long.class)
                        .setParameter(1, organizationIds.toArray(UUID[]::new))
                        .getSingleResult())
                .replaceWithVoid();
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
