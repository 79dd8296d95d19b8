package org.mainspring.registry.consortium;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.party.NamedReference;
import org.mainspring.registry.party.PartyResponse;

/** Consortia in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class ConsortiumRepository implements PanacheRepositoryBase<Consortium, UUID> {

    private static final String COLUMNS = """
            c.id, c.version, c.name_zh, c.name_en, c.signed_on, c.external_id, c.source, c.created_at, c.updated_at,
            l.id as lead_id, l.name_zh as lead_zh, l.name_en as lead_en,
            member.organization_ids, member.person_ids, member.names_zh, member.names_en,
            l.version + member.weight as weight""";
    /** The members of one consortium in one row; left joins, so that counting can leave them out. */
    private static final String FROM = """
            consortium c left join organization l on l.id = c.lead_organization_id left join lateral (
              select array_agg(m.organization_id order by m.position) as organization_ids,
                     array_agg(m.person_id order by m.position) as person_ids,
                     array_agg(coalesce(m.name_zh, o.name_zh) order by m.position) as names_zh,
                     array_agg(coalesce(m.name_en, o.name_en) order by m.position) as names_en,
                     coalesce(sum(o.version), 0)::bigint as weight
              from consortium_member m left join organization o on o.id = m.organization_id
              where m.consortium_id = c.id) member on true""";

    private static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where c.id = $1";
    private static final Listing LISTING = Listing.of(COLUMNS, FROM, "c.id", "uuid")
            .sortable("createdAt", "c.created_at", "timestamptz")
            .sortable("signedOn", "coalesce(c.signed_on, '-infinity'::date)", "date");
    private static final String HAS_MEMBER =
            "exists (select from consortium_member m where m.consortium_id = c.id and m.organization_id = ?)";

    private final Pool pool;
    private final PointReads reads;

    ConsortiumRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<Consortium> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("consortium", id));
    }

    /** Refuses an external id that another consortium has. */
    Uni<Void> refuseTaken(@Nullable String externalId) {
        return find("externalId", externalId)
                .firstResult()
                .invoke(ConsortiumRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Consortium other) {
        if (other != null) {
            throw Refusal.alreadyExists("/externalId", "Consortium " + other.id() + " has it already.");
        }
    }

    Uni<Boolean> exists(UUID id) {
        return count("id", id).map(count -> count > 0);
    }

    Uni<ConsortiumResponse> read(UUID id, Language language) {
        return reads.require("consortium", id, BY_ID, row -> response(row, language));
    }

    Uni<Page<ConsortiumResponse>> list(ConsortiumQuery query, Language language) {
        return LISTING.filter()
                .where("c.lead_organization_id = ?", query.leadOrganizationId)
                .where(HAS_MEMBER, query.organizationId)
                .where("c.external_id = ?", query.externalId)
                .page(pool, query, row -> response(row, language));
    }

    private static ConsortiumResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        var leadNames = new Names(row.getString("lead_zh"), row.getString("lead_en"));
        return new ConsortiumResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getLong("weight"),
                names.isGiven() ? names : null,
                names.isGiven() ? names.in(language) : null,
                NamedReference.of(row.getUUID("lead_id"), leadNames, language),
                PartyResponse.of(
                        row.getArrayOfUUIDs("organization_ids"),
                        row.getArrayOfUUIDs("person_ids"),
                        row.getArrayOfStrings("names_zh"),
                        row.getArrayOfStrings("names_en"),
                        language),
                row.getLocalDate("signed_on"),
                row.getString("external_id"),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
