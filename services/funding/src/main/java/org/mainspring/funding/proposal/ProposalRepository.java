package org.mainspring.funding.proposal;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Proposals in the database. */
@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<Proposal, UUID> {

    Uni<Boolean> isDecided(UUID id) {
        return count("id", id).map(count -> count > 0);
    }
}
