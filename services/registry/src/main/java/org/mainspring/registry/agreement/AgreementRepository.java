package org.mainspring.registry.agreement;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.party.PartyResponse;

/** Agreements in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {

    private static final String COLUMNS = """
            a.id, a.version, a.kind, a.name_zh, a.name_en, a.signed_on, a.lead_position, a.external_id, a.source,
            a.created_at, a.updated_at,
            party.organization_ids, party.person_ids, party.names_zh, party.names_en, party.weight""";
    /** The parties of one agreement in one row; a left join, so that counting can leave them out. */
    private static final String FROM = """
            agreement a left join lateral (
              select array_agg(p.organization_id order by p.position) as organization_ids,
                     array_agg(p.person_id order by p.position) as person_ids,
                     array_agg(coalesce(p.name_zh, o.name_zh) order by p.position) as names_zh,
                     array_agg(coalesce(p.name_en, o.name_en) order by p.position) as names_en,
                     coalesce(sum(o.version), 0)::bigint as weight
              from agreement_party p left join organization o on o.id = p.organization_id
              where p.agreement_id = a.id) party on true""";

    private static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where a.id = $1";
    private static final Listing LISTING = Listing.of(COLUMNS, FROM, "a.id", "uuid")
            .sortable("createdAt", "a.created_at", "timestamptz")
            .sortable("signedOn", "coalesce(a.signed_on, '-infinity'::date)", "date");
    private static final String SIGNED_BY =
            "exists (select from agreement_party p where p.agreement_id = a.id and p.organization_id = ?)";

    private final Pool pool;
    private final PointReads reads;

    AgreementRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<Agreement> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("agreement", id));
    }

    /** Refuses an external id that another agreement has. */
    Uni<Void> refuseTaken(@Nullable String externalId) {
        return find("externalId", externalId)
                .firstResult()
                .invoke(AgreementRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Agreement other) {
        if (other != null) {
            throw Refusal.alreadyExists("/externalId", "Agreement " + other.id() + " has it already.");
        }
    }

    Uni<Boolean> exists(UUID id) {
        return count("id", id).map(count -> count > 0);
    }

    Uni<AgreementResponse> read(UUID id, Language language) {
        return reads.require("agreement", id, BY_ID, row -> response(row, language));
    }

    Uni<Page<AgreementResponse>> list(AgreementQuery query, Language language) {
        return LISTING.filter()
                .where(SIGNED_BY, query.organizationId)
                .where("a.kind = ?", query.kind)
                .where("a.external_id = ?", query.externalId)
                .page(pool, query, row -> response(row, language));
    }

    private static AgreementResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        List<PartyResponse> parties = parties(row, language);
        return new AgreementResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getLong("weight"),
                row.getString("kind"),
                names,
                names.in(language),
                row.getLocalDate("signed_on"),
                parties,
                AgreementResponse.lead(parties, row.getInteger("lead_position")),
                row.getString("external_id"),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private static List<PartyResponse> parties(Row row, Language language) {
        return PartyResponse.of(
                row.getArrayOfUUIDs("organization_ids"),
                row.getArrayOfUUIDs("person_ids"),
                row.getArrayOfStrings("names_zh"),
                row.getArrayOfStrings("names_en"),
                language);
    }
}
