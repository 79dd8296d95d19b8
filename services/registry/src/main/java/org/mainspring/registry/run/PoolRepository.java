package org.mainspring.registry.run;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;

/** Finds who can be a candidate. Only ids are read: what an organization is called says nothing about its rank. */
@ApplicationScoped
class PoolRepository {

    private static final Listing LISTING =
            Listing.of("o.id", "organization o", "o.id", "uuid").sortable("createdAt", "o.created_at", "timestamptz");
    private static final String HOLDS =
            "exists (select from recognition r where r.organization_id = o.id and r.status = 'ACTIVE' and r.scheme = ?)";
    private static final String HOLDS_AT_LEVEL = """
            exists (select from recognition r where r.organization_id = o.id and r.status = 'ACTIVE'
              and r.scheme = ? and r.level = ?)""";
    private static final String KNOWN = "select o.id from organization o where o.id = any($1)";
    private static final int MOST_TOLD = 100;

    private final Pool pool;

    PoolRepository(Pool pool) {
        this.pool = pool;
    }

    /** The active organizations that the pool describes; refused where there are none, or too many. */
    Uni<List<UUID>> resolve(PoolRequest described, String pointer) {
        Selection selection = LISTING.filter()
                .where("o.status = ?", "ACTIVE")
                .where("o.kind = ?", described.kind())
                .where("o.district = ?", described.district())
                .where("o.ownership = ?", described.ownership());
        if (described.scheme() != null && described.level() != null) {
            selection.whereAll(HOLDS_AT_LEVEL, List.of(described.scheme(), described.level()));
        } else {
            selection.where(HOLDS, described.scheme());
        }
        var all = new PageQuery();
        all.limit = Candidates.MOST;
        return selection
                .page(pool, all, row -> row.getUUID("id"))
                .map(found -> require(found.items(), found.nextCursor() != null, pointer));
    }

    private static List<UUID> require(List<UUID> found, boolean more, String pointer) {
        if (found.isEmpty()) {
            throw Refusal.unprocessable(pointer, "POOL_EMPTY", "No active organization is like that.");
        }
        if (more) {
            throw Refusal.unprocessable(
                    pointer, "POOL_TOO_LARGE", "More than " + Candidates.MOST + " organizations are like that.");
        }
        return found;
    }

    /** Refuses ids of organizations that there are not, each by its place, the first hundred of them. */
    Uni<Void> requireKnown(Map<UUID, String> pointers) {
        return pool.preparedQuery(KNOWN)
                .execute(Tuple.of(pointers.keySet().toArray(UUID[]::new)))
                .map(PoolRepository::ids)
                .invoke(known -> refuseUnknown(known, pointers))
                .replaceWithVoid();
    }

    private static Set<UUID> ids(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID("id"))
                .collect(Collectors.toSet());
    }

    private static void refuseUnknown(Set<UUID> known, Map<UUID, String> pointers) {
        List<FieldError> unknown = pointers.entrySet().stream()
                .filter(place -> !known.contains(place.getKey()))
                .limit(MOST_TOLD)
                .map(place -> FieldError.at(
                        place.getValue(), "ORGANIZATION_NOT_FOUND", "There is no organization " + place.getKey() + "."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(ProblemType.UNPROCESSABLE, unknown.get(0).message(), unknown);
        }
    }
}
