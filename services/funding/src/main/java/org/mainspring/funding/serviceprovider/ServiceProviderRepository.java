package org.mainspring.funding.serviceprovider;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;

/** Service providers in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class ServiceProviderRepository implements PanacheRepositoryBase<ServiceProvider, UUID> {

    private static final String COLUMNS =
            "s.id, s.version, s.programme_id, s.organization_id, s.region, s.status, s.created_at, s.updated_at";
    private static final String BY_ID = "select " + COLUMNS + " from service_provider s where s.id = $1";
    private static final Listing LISTING = Listing.of(COLUMNS, "service_provider s", "s.id", "uuid")
            .sortable("createdAt", "s.created_at", "timestamptz");

    private final Pool pool;
    private final PointReads reads;

    ServiceProviderRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<ServiceProvider> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("service provider", id));
    }

    /** It keeps its status until the transaction ends; many may redeem at once. */
    Uni<@Nullable ServiceProvider> findForActing(UUID programmeId, UUID organizationId) {
        return find("programmeId = ?1 and organizationId = ?2", programmeId, organizationId)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResult();
    }

    Uni<Void> refuseTaken(UUID programmeId, UUID organizationId) {
        return count("programmeId = ?1 and organizationId = ?2", programmeId, organizationId)
                .invoke(ServiceProviderRepository::refuseTaken)
                .replaceWithVoid();
    }

    private static void refuseTaken(long times) {
        if (times > 0) {
            throw Refusal.alreadyExists("/organizationId", "It is accredited in this programme already.");
        }
    }

    Uni<ServiceProviderResponse> read(UUID id) {
        return reads.require("service provider", id, BY_ID, ServiceProviderRepository::response);
    }

    Uni<Page<ServiceProviderResponse>> list(ServiceProviderQuery query) {
        return LISTING.filter()
                .where("s.programme_id = ?", query.programmeId)
                .where("s.organization_id = ?", query.organizationId)
                .where("s.region = ?", query.region)
                .where("s.status = ?", query.status)
                .page(pool, query, ServiceProviderRepository::response);
    }

    private static ServiceProviderResponse response(Row row) {
        return new ServiceProviderResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("programme_id"),
                row.getUUID("organization_id"),
                row.getString("region"),
                ServiceProviderStatus.valueOf(row.getString("status")),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
