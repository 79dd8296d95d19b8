package org.mainspring.funding.application;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/** Applications in the database, for writing. */
@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<Application, UUID> {

    Uni<Application> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("application", id));
    }

    /** Refuses a second application of an organization in a window; withdrawn ones do not count. */
    Uni<Void> refuseTaken(UUID windowId, UUID organizationId) {
        return find(
                        "windowId = ?1 and organizationId = ?2 and status <> ?3",
                        windowId,
                        organizationId,
                        ApplicationStatus.WITHDRAWN)
                .firstResult()
                .invoke(ApplicationRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Application other) {
        if (other != null) {
            throw Refusal.alreadyExists(
                    "/organizationId",
                    "The organization applies in this window already, by application " + other.id() + ".");
        }
    }
}
