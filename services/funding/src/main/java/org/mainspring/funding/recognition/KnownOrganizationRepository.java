package org.mainspring.funding.recognition;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The copy of organizations. */
@ApplicationScoped
class KnownOrganizationRepository {

    private static final String KEEP = """
            insert into known_organization (organization_id, version, name_zh, name_en, kind, status, district)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (organization_id) do update set version = excluded.version, name_zh = excluded.name_zh,
              name_en = excluded.name_en, kind = excluded.kind, status = excluded.status, district = excluded.district,
              heard_at = now()
            where known_organization.version < excluded.version""";

    /** Keeps what is newer than what is there already; a late or repeated state changes nothing. */
    Uni<Void> keep(KnownOrganization known) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, known.organizationId())
                        .setParameter(2, known.version())
                        .setParameter(3, known.names().zh())
                        .setParameter(4, known.names().en())
                        .setParameter(5, known.kind())
                        .setParameter(6, known.status())
                        .setParameter(7, known.district())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
