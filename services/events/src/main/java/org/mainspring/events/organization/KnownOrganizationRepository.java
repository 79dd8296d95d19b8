package org.mainspring.events.organization;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The copy of organizations in the database. */
@ApplicationScoped
class KnownOrganizationRepository {

    private static final String KEEP = """
            insert into known_organization (id, version, name_zh, name_en) values (?1, ?2, ?3, ?4)
            on conflict (id) do update set version = excluded.version, name_zh = excluded.name_zh, name_en = excluded.name_en
            where known_organization.version < excluded.version""";

    /** Keeps the state unless a newer one is known; a compacted topic may be read from its start again at any time. */
    Uni<Void> keep(OrganizationState state) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, state.organizationId())
                        .setParameter(2, state.version())
                        .setParameter(3, state.names().zh())
                        .setParameter(4, state.names().en())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
