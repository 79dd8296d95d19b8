package org.mainspring.registry.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** Rosters and their members in the database. */
@ApplicationScoped
class RosterRepository implements PanacheRepositoryBase<Roster, UUID> {

    private static final String COLUMNS = """
            t.id, t.version, t.name_zh, t.name_en, t.size, t.as_of, t.selection::text as selection, t.external_id, t.source,
            t.created_at""";
    private static final String BY_ID = "select " + COLUMNS + " from roster t where t.id = $1";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "roster t", "t.id", "uuid").sortable("createdAt", "t.created_at", "timestamptz");
    private static final String MEMBER = """
            l.position, l.external_id, l.uscc, l.name_zh, l.name_en, l.organization_id, l.organization_name_zh, l.organization_name_en""";
    private static final Listing MEMBERS =
            Listing.of(MEMBER, "roster_line l", "l.position", "int").sortable("place", "l.position", "int");
    private static final String ADD = """
            insert into roster_member (roster_id, position, organization_id, external_id, uscc, name_zh, name_en)
            select cast(?1 as uuid), m.* from jsonb_to_recordset(cast(cast(?2 as text) as jsonb))
              as m (position int, organization_id uuid, external_id text, uscc text, name_zh text, name_en text)""";

    private final Pool pool;
    private final PointReads reads;
    private final ObjectMapper json;

    RosterRepository(Pool pool, PointReads reads, ObjectMapper json) {
        this.pool = pool;
        this.reads = reads;
        this.json = json;
    }

    /** Refuses an external id that another roster has. */
    Uni<Void> refuseTaken(@Nullable String externalId) {
        return find("externalId", externalId)
                .firstResult()
                .invoke(RosterRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Roster other) {
        if (other != null) {
            throw Refusal.alreadyExists("/externalId", "Roster " + other.id() + " has it already.");
        }
    }

    /** Writes all members in one statement, in the transaction at hand. */
    Uni<Void> add(UUID rosterId, List<RosterMember> members) {
        JsonArray rows = new JsonArray();
        members.forEach(member -> rows.add(row(rows.size(), member)));
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .flatMap(session -> session.createNativeQuery(ADD)
                        .setParameter(1, rosterId.toString())
                        .setParameter(2, rows.encode())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static JsonObject row(int position, RosterMember member) {
        UUID organizationId = member.organizationId();
        Names names = member.names();
        return new JsonObject()
                .put("position", position)
                .put("organization_id", organizationId == null ? null : organizationId.toString())
                .put("external_id", member.externalId())
                .put("uscc", member.uscc())
                .put("name_zh", names == null ? null : names.zh())
                .put("name_en", names == null ? null : names.en());
    }

    Uni<RosterResponse> read(UUID id, Language language) {
        return reads.require("roster", id, BY_ID, row -> response(row, language));
    }

    Uni<Page<RosterResponse>> list(RosterQuery query, Language language) {
        return LISTING.filter()
                .where("t.external_id = ?", query.externalId)
                .page(pool, query, row -> response(row, language));
    }

    Uni<Page<RosterMemberResponse>> members(UUID id, PageQuery query, Language language) {
        return MEMBERS.filter().where("l.roster_id = ?", id).page(pool, query, row -> member(row, language));
    }

    private static RosterMemberResponse member(Row row, Language language) {
        Names listed = names(row.getString("name_zh"), row.getString("name_en"));
        Names known = names(row.getString("organization_name_zh"), row.getString("organization_name_en"));
        var member = new RosterMember(null, row.getString("external_id"), row.getString("uscc"), listed);
        return RosterMemberResponse.of(
                row.getInteger("position"), row.getUUID("organization_id"), known, member, language);
    }

    private static @Nullable Names names(@Nullable String zh, @Nullable String en) {
        return zh == null && en == null ? null : new Names(zh, en);
    }

    private RosterResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        return new RosterResponse(
                row.getUUID("id"),
                row.getLong("version"),
                names,
                names.in(language),
                row.getInteger("size"),
                row.getLocalDate("as_of"),
                selection(row.getString("selection")),
                row.getString("external_id"),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant());
    }

    /** What was kept and cannot be read is our defect; with its cause it would be told as the client's. */
    private @Nullable RosterSelection selection(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, RosterSelection.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
