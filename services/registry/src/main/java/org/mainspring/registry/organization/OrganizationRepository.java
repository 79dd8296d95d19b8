package org.mainspring.registry.organization;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.JsonText;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.read.Snapshot;
import org.mainspring.chassis.read.Snapshots;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.classification.AssignedCategory;
import org.mainspring.registry.name.SearchText;

/** Organizations in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {

    private static final String COLUMNS = """
            o.id, o.version, o.name_zh, o.name_en, o.aliases, o.former_names, o.kind, o.uscc, o.ownership, o.district, o.park, o.industry,
            o.listing, o.parent_id, o.collective, o.status, o.merged_into, o.ended_on, o.ended_for, o.external_id, o.source, o.classifications,
            o.created_at, o.updated_at""";
    private static final String WRITTEN = """
            id, version, external_id, uscc, kind, name_zh, name_en, aliases, ownership, district, park, industry, listing, parent_id,
            collective, status, source, former_names, classifications, search_text, name_grams, search_edition, name_sort, created_at,
            updated_at""";
    private static final String INSERT = "insert into organization (" + WRITTEN + ") select " + WRITTEN
            + " from json_populate_recordset(cast(null as organization), cast(cast(?1 as text) as json))";
    private static final String BY_ID = "select " + COLUMNS + " from organization o where o.id = $1";
    private static final String BY_IDS = "select " + COLUMNS + " from organization o where o.id = any($1)";
    private static final String BY_USCC =
            "select id, uscc from organization where uscc = any($1) and status = 'ACTIVE'";
    private static final Listing LISTING = Listing.of(COLUMNS, "organization o", "o.id", "uuid")
            .sortable("name", "o.name_sort", "text")
            .sortable("updatedAt", "o.updated_at", "timestamptz")
            .sortable("createdAt", "o.created_at", "timestamptz");
    private static final String HOLDS =
            "exists (select from recognition r where r.organization_id = o.id and r.status = 'ACTIVE' and r.scheme = ?)";
    private static final String HOLDS_AT_LEVEL = """
            exists (select from recognition r where r.organization_id = o.id and r.status = 'ACTIVE'
              and r.scheme = ? and r.level = ?)""";
    private static final String IN_CATEGORY = "o.classifications <> '{}' and o.classifications && ?";
    private static final String IN_GROUP =
            "exists (select from organization_group g where g.organization_id = o.id and g.group_id = ?)";

    /** Upwards from each; what was merged stands with its survivor. */
    private static final String GROUPS = """
            with recursive up (start, id) as (
              select o.id, coalesce(o.merged_into, o.id) from organization o where o.id = any($1)
              union
              select up.start, coalesce(p.merged_into, p.id)
              from up join organization o on o.id = up.id join organization p on p.id = o.parent_id)
            select up.start, up.id from up join organization o on o.id = up.id where o.parent_id is null""";

    private static final String BY_EXTERNAL_ID = "select id, external_id from organization where external_id = any($1)";
    private static final String BY_CODE_OF_ANY_STATUS = "select id, uscc from organization where uscc = any($1)";
    private static final String ALL = "select " + COLUMNS + " from organization o order by o.id";

    /** Those of which the feed tells something beyond a number, be it that what it tells is not numbered yet. */
    private static final String CHANGED = "select " + COLUMNS + """
             from organization o where o.id in (
              select cast(subject as uuid) from outbox where aggregate = 'organization' and (number > $1 or number is null))
            order by o.id""";

    private static final int WRITTEN_AT_ONCE = 100;

    private final Pool pool;
    private final PointReads reads;
    private final Snapshots snapshots;
    private final JsonText json;

    OrganizationRepository(Pool pool, PointReads reads, Snapshots snapshots, JsonText json) {
        this.pool = pool;
        this.reads = reads;
        this.snapshots = snapshots;
        this.json = json;
    }

    Uni<Organization> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("organization", id));
    }

    /** Refuses an external id or credit code that another organization has. */
    Uni<Void> refuseTaken(UUID self, @Nullable String externalId, @Nullable String uscc) {
        return find("id <> ?1 and (externalId = ?2 or uscc = ?3)", self, externalId, uscc)
                .firstResult()
                .invoke(other -> refuse(other, externalId))
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Organization other, @Nullable String externalId) {
        if (other != null) {
            boolean byExternalId =
                    externalId != null && externalId.equals(other.details().externalId());
            throw Refusal.alreadyExists(
                    byExternalId ? "/externalId" : "/uscc", "Organization " + other.id() + " has it already.");
        }
    }

    /** Those that one of the external ids or credit codes belongs to. */
    Uni<List<Organization>> known(Set<String> externalIds, Set<String> codes) {
        return list("externalId in ?1 or uscc in ?2", externalIds, codes);
    }

    /** Writes new ones in one statement, and then, in batches, what has changed of others: they may belong to the new ones. */
    Uni<Void> write(List<Organization> fresh) {
        return Panache.getSession()
                .invoke(session -> session.setBatchSize(WRITTEN_AT_ONCE).setFlushMode(FlushMode.MANUAL))
                .call(session -> insert(session, fresh))
                .invoke(session -> session.setFlushMode(FlushMode.AUTO))
                .call(Mutiny.Session::flush)
                .replaceWithVoid();
    }

    private Uni<Integer> insert(Mutiny.Session session, List<Organization> fresh) {
        List<OrganizationLine> lines = fresh.stream().map(OrganizationLine::of).toList();
        return lines.isEmpty()
                ? Uni.createFrom().item(0)
                : session.createNativeQuery(INSERT)
                        .setParameter(1, json.of(lines))
                        .executeUpdate();
    }

    Uni<Map<String, UUID>> idsByExternalId(Set<String> externalIds) {
        return ids(BY_EXTERNAL_ID, externalIds);
    }

    Uni<Map<String, UUID>> idsByUscc(Set<String> codes) {
        return ids(BY_CODE_OF_ANY_STATUS, codes);
    }

    private Uni<Map<String, UUID>> ids(String statement, Set<String> names) {
        return pool.preparedQuery(statement)
                .execute(Tuple.of(names.toArray(String[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getString(1), row -> row.getUUID(0))));
    }

    /** All of them, or those that have changed since the feed was at a number; by their ids. */
    Uni<Snapshot<OrganizationResponse>> snapshot(@Nullable Long since, Language language) {
        return since == null
                ? snapshots.open(ALL, List.of(), row -> response(row, language))
                : snapshots.open(CHANGED, List.of(since), row -> response(row, language));
    }

    /** The names of those that exist. */
    Uni<OrganizationNames> names(Set<UUID> ids) {
        return list("id in ?1", ids).map(OrganizationNames::of);
    }

    Uni<Map<UUID, OrganizationStatus>> statuses(Set<UUID> ids) {
        return list("id in ?1", ids)
                .map(found -> found.stream().collect(Collectors.toMap(Organization::id, Organization::status)));
    }

    Uni<OrganizationResponse> read(UUID id, Language language) {
        return reads.require("organization", id, BY_ID, row -> response(row, language));
    }

    /** What belongs to it directly, and what was merged into it. */
    Uni<List<Organization>> pointingTo(UUID id) {
        return list("parentId = ?1 or ending.mergedInto = ?1", id);
    }

    /** The first of them that are not indexed as names are folded now. */
    Uni<List<Organization>> indexedBefore(int edition, int most) {
        return find("index.searchEdition < ?1 order by id", edition)
                .page(0, most)
                .list();
    }

    Uni<Map<String, UUID>> byUscc(Set<String> codes) {
        return pool.preparedQuery(BY_USCC)
                .execute(Tuple.of(codes.toArray(String[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getString("uscc"), row -> row.getUUID("id"))));
    }

    Uni<Map<UUID, UUID>> groups(Collection<UUID> ids) {
        return pool.preparedQuery(GROUPS)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getUUID("start"), row -> row.getUUID("id"))));
    }

    /** In no order; those that do not exist are left out. */
    Uni<List<OrganizationResponse>> read(List<UUID> ids, Language language) {
        return pool.preparedQuery(BY_IDS)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> response(row, language))
                        .toList());
    }

    /**
     * @param alike organizations with a name so like what is searched for that an error of typing may be between them
     * @param categories any of which they are in; where the query has a classification
     */
    Uni<Page<OrganizationResponse>> list(
            OrganizationQuery query, List<UUID> alike, List<String> categories, Language language) {
        Selection selection = LISTING.filter()
                .where("o.kind = ?", query.kind)
                .where("o.status = ?", query.status)
                .where("o.ownership = ?", query.ownership)
                .where("o.district = ?", query.district)
                .where("o.park = ?", query.park)
                .where("o.industry = ?", query.industry)
                .where("o.source = ?", query.source)
                .where("o.parent_id = ?", query.parentId)
                .where(IN_GROUP, query.groupId)
                .where("o.uscc = ?", query.uscc)
                .where("o.external_id = ?", query.externalId);
        if (query.listing != null) {
            // "SZSE" is a market, "SZSE:002028" one of its tickers.
            selection.where("split_part(o.listing, ':', 1) = ?", query.listing.split(":", 2)[0]);
            selection.where("o.listing = ?", query.listing.contains(":") ? query.listing : null);
        }
        if (query.level == null) {
            selection.where(HOLDS, query.scheme);
        } else if (query.scheme == null) {
            throw Refusal.badParameter("level", "NEEDS_SCHEME", "A level is one of a scheme; give scheme too.");
        } else {
            selection.whereAll(HOLDS_AT_LEVEL, List.of(query.scheme, query.level));
        }
        if (query.classification != null) {
            selection.where(IN_CATEGORY, categories.toArray(String[]::new));
        }
        if (query.q != null) {
            List<Object> sought = new ArrayList<>(SearchText.patterns(query.q));
            String words = String.join(" and ", Collections.nCopies(sought.size(), "o.search_text like ?"));
            sought.add(alike.toArray(UUID[]::new));
            selection.whereAll("(" + words + " or o.id = any(?))", sought);
        }
        return selection.page(pool, query, row -> response(row, language));
    }

    private static OrganizationResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        String[] aliases = row.getArrayOfStrings("aliases");
        String[] formerNames = row.getArrayOfStrings("former_names");
        String ownership = row.getString("ownership");
        return new OrganizationResponse(
                row.getUUID("id"),
                row.getLong("version"),
                names,
                names.in(language),
                aliases.length == 0 ? null : List.of(aliases),
                formerNames.length == 0 ? null : List.of(formerNames),
                OrganizationKind.valueOf(row.getString("kind")),
                row.getString("uscc"),
                ownership == null ? null : Ownership.valueOf(ownership),
                row.getString("district"),
                row.getString("park"),
                row.getString("industry"),
                row.getString("listing"),
                row.getUUID("parent_id"),
                row.getBoolean("collective") ? true : null,
                OrganizationStatus.valueOf(row.getString("status")),
                row.getUUID("merged_into"),
                row.getLocalDate("ended_on"),
                row.getString("ended_for"),
                row.getString("external_id"),
                row.getString("source"),
                AssignedCategory.ofKeys(row.getArrayOfStrings("classifications")),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
