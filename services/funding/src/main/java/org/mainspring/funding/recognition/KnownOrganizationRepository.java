package org.mainspring.funding.recognition;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainspring.chassis.json.JsonText;

/** The copy of organizations. */
@ApplicationScoped
class KnownOrganizationRepository {

    private static final String KEEP = """
            insert into known_organization (organization_id, version, name_zh, name_en, kind, status, district, ownership, park,
              industry, listing, categories)
            select distinct on (told."organizationId") told."organizationId", told.version, told.names ->> 'zh', told.names ->> 'en',
              told.kind, told.status, told.district, told.ownership, told.park, told.industry, told.listing,
              (select array_agg((c ->> 'classification') || '/' || (c ->> 'category'))
               from json_array_elements(told.classifications) c)
            from json_to_recordset(cast(cast(?1 as text) as json)) as told ("organizationId" uuid, version bigint, names json,
              kind text, status text, district text, ownership text, park text, industry text, listing text,
              classifications json)
            order by told."organizationId", told.version desc
            on conflict (organization_id) do update set version = excluded.version, name_zh = excluded.name_zh,
              name_en = excluded.name_en, kind = excluded.kind, status = excluded.status, district = excluded.district,
              ownership = excluded.ownership, park = excluded.park, industry = excluded.industry, listing = excluded.listing,
              categories = excluded.categories, heard_at = now()
            where known_organization.version < excluded.version""";

    private static final String ENDED =
            "select organization_id, status from known_organization where organization_id in (?1) and status <> ?2";

    private final JsonText json;

    KnownOrganizationRepository(JsonText json) {
        this.json = json;
    }

    /** Which of these are dissolved or merged, and which of the two. */
    Uni<Map<UUID, String>> endedAmong(Collection<UUID> organizationIds) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ENDED, Object[].class)
                        .setParameter(1, organizationIds)
                        .setParameter(2, KnownOrganization.ACTIVE)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }

    /** Keeps what is newer than what is there already; a late or repeated state changes nothing. */
    Uni<Void> keep(List<KnownOrganization> known) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, json.of(known))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
