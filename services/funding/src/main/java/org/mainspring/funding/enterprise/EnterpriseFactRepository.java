package org.mainspring.funding.enterprise;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.JsonText;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;

/** Facts about enterprises in the database. */
@ApplicationScoped
class EnterpriseFactRepository {

    /** All of an organization's are read for a decision about it. */
    private static final int MOST = 2_000;

    private static final String ADD = """
            insert into enterprise_fact (id, organization_id, fact, type, value, as_of, verified, source, recorded_by, recorded_at)
            select said.id, said."organizationId", said.fact, said.type, said.value, said."asOf", said.verified, said.source,
              said."recordedBy", said."recordedAt"
            from json_to_recordset(cast(cast(?1 as text) as json)) as said (id uuid, "organizationId" uuid, fact text, type text,
              value text, "asOf" date, verified boolean, source text, "recordedBy" text, "recordedAt" timestamptz)""";

    private static final String FULL = """
            select f.organization_id from enterprise_fact f
            where f.organization_id in (select said."organizationId"
              from json_to_recordset(cast(cast(?1 as text) as json)) as said ("organizationId" uuid))
            group by f.organization_id having count(*) > ?2""";

    private static final Listing LISTING = Listing.of(
                    "f.id, f.organization_id, f.fact, f.value, k.unit, f.as_of, f.verified, f.source, f.recorded_at",
                    "enterprise_fact f join fact_kind k on k.code = f.fact",
                    "f.id",
                    "uuid")
            .sortable("asOf", "f.as_of", "date")
            .byDefault("-asOf");

    private static final String APPLIES_TO = """
            exists (select from application a join programme p on p.id = a.programme_id
              where a.organization_id = f.organization_id and p.sponsor_id = ?
                and (a.submitted_at is not null or a.status = 'INCOMPLETE'))""";

    private final Pool pool;
    private final JsonText json;

    EnterpriseFactRepository(Pool pool, JsonText json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<Void> add(List<EnterpriseFact> facts) {
        String all = json.of(facts);
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(ADD).setParameter(1, all).executeUpdate())
                .chain(() -> Panache.getSession())
                .flatMap(session -> session.createNativeQuery(FULL, UUID.class)
                        .setParameter(1, all)
                        .setParameter(2, MOST)
                        .getResultList())
                .invoke(EnterpriseFactRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(List<UUID> full) {
        if (!full.isEmpty()) {
            throw Refusal.conflict(
                    "TOO_MANY_FACTS",
                    "At most " + MOST + " facts are kept about an organization: " + full.get(0) + ".");
        }
    }

    /** @param sponsor whose officer asks: what of an applicant of its programmes; {@code null} for whoever may know all */
    Uni<Page<EnterpriseFactResponse>> list(EnterpriseFactQuery query, @Nullable UUID sponsor) {
        return LISTING.filter()
                .where("f.organization_id = ?", query.organizationId)
                .where("f.fact = ?", query.fact)
                .where(APPLIES_TO, sponsor)
                .page(pool, query, EnterpriseFactRepository::response);
    }

    private static EnterpriseFactResponse response(Row row) {
        return new EnterpriseFactResponse(
                row.getUUID("id"),
                row.getUUID("organization_id"),
                row.getString("fact"),
                row.getString("value"),
                row.getString("unit"),
                row.getLocalDate("as_of"),
                row.getBoolean("verified"),
                row.getString("source"),
                row.getOffsetDateTime("recorded_at").toInstant());
    }
}
