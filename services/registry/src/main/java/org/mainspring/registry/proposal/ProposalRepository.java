package org.mainspring.registry.proposal;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Decided proposals in the database. */
@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<Proposal, UUID> {}
