package org.mainspring.registry.coverage;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.observation.ReportedShare;
import org.mainspring.registry.roster.RosterMember;
import org.mainspring.registry.roster.RosterMemberResponse;

/** Counts members of rosters in the database. */
@ApplicationScoped
class CoverageRepository {

    /**
     * What a member held under its own id counts after a merger too. The day is bound as an array, on which cursors do not depend:
     * a reader may turn pages across midnight.
     */
    private static final String HOLDS = """
            exists (select from recognition r where r.organization_id in (l.named_id, l.organization_id) and r.scheme = %1$s%2$s
              and coalesce(r.conferred_on, '-infinity') <= (%3$s::date[])[1]
              and coalesce(least(r.expires_on, r.revoked_on), 'infinity') > (%3$s::date[])[1])""";

    private static final String COVERAGE = """
            select count(*) as denominator, count(*) filter (where l.organization_id is null) as unknown,
              count(*) filter (where l.organization_id is not null and %s) as numerator
            from roster_line l where l.roster_id = $1""";

    private static final String MEMBER = """
            l.position, l.external_id, l.uscc, l.name_zh, l.name_en, l.organization_id, l.organization_name_zh, l.organization_name_en""";
    private static final Listing LISTING =
            Listing.of(MEMBER, "roster_line l", "l.position", "int").sortable("place", "l.position", "int");

    private final Pool pool;

    CoverageRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Coverage> read(ReportedShare share) {
        Tuple values = Tuple.of(share.rosterId(), share.scheme(), new LocalDate[] {share.until()});
        String atLevel = share.level() == null ? "" : " and r.level = $4";
        String holds = HOLDS.formatted("$2", atLevel, "$3");
        return pool.preparedQuery(COVERAGE.formatted(holds))
                .execute(share.level() == null ? values : values.addValue(share.level()))
                .map(rows -> coverage(rows.iterator().next()));
    }

    Uni<Page<RosterMemberResponse>> uncovered(
            UUID rosterId, String scheme, LocalDate day, UncoveredQuery query, Language language) {
        Selection selection = LISTING.filter().where("l.roster_id = ?", rosterId);
        List<Object> values = new ArrayList<>(List.of(scheme));
        if (query.level != null) {
            values.add(query.level);
        }
        values.add(new LocalDate[] {day});
        values.add(new LocalDate[] {day});
        String holds = HOLDS.formatted("?", query.level == null ? "" : " and r.level = ?", "?");
        selection.whereAll("not (l.organization_id is not null and " + holds + ")", values);
        if (query.known != null) {
            selection.where("(l.organization_id is not null) = ?", query.known);
        }
        return selection.page(pool, query, row -> member(row, language));
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

    private static Coverage coverage(Row row) {
        return new Coverage(row.getLong("numerator"), row.getLong("denominator"), row.getLong("unknown"));
    }
}
