package org.mainspring.events.organization;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mainspring.chassis.json.JsonText;

/** The copy of organizations in the database. */
@ApplicationScoped
class KnownOrganizationRepository {

    private static final String KEEP = """
            insert into known_organization (id, version, name_zh, name_en)
            select distinct on (told."organizationId") told."organizationId", told.version, told.names ->> 'zh', told.names ->> 'en'
            from json_to_recordset(cast(cast(?1 as text) as json)) as told ("organizationId" uuid, version bigint, names json)
            order by told."organizationId", told.version desc
            on conflict (id) do update set version = excluded.version, name_zh = excluded.name_zh, name_en = excluded.name_en
            where known_organization.version < excluded.version""";

    private final JsonText json;

    KnownOrganizationRepository(JsonText json) {
        this.json = json;
    }

    /** Keeps the states but where a newer one is known; a compacted topic may be read from its start again at any time. */
    Uni<Void> keep(List<OrganizationState> states) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, json.of(states))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
