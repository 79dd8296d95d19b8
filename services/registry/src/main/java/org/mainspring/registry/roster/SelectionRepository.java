package org.mainspring.registry.roster;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
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

/** Finds who can be a member. */
@ApplicationScoped
class SelectionRepository {

    private static final int MOST = 20_000;
    private static final int MOST_TOLD = 100;
    private static final Listing LISTING =
            Listing.of("o.id", "organization o", "o.id", "uuid").sortable("name", "o.name_sort", "text");
    private static final String HOLDS =
            "exists (select from recognition r where r.organization_id = o.id and r.status = 'ACTIVE' and r.scheme = ?)";
    private static final String HOLDS_AT_LEVEL = """
            exists (select from recognition r where r.organization_id = o.id and r.status = 'ACTIVE'
              and r.scheme = ? and r.level = ?)""";
    private static final String KNOWN = "select o.id from organization o where o.id = any($1)";

    private final Pool pool;

    SelectionRepository(Pool pool) {
        this.pool = pool;
    }

    /** The active organizations that are like this, by name; refused where there are none, or too many. */
    Uni<List<RosterMember>> find(RosterSelection like) {
        Selection selection = LISTING.filter()
                .where("o.status = ?", "ACTIVE")
                .where("o.kind = ?", like.kind())
                .where("o.ownership = ?", like.ownership())
                .where("o.district = ?", like.district())
                .where("o.industry = ?", like.industry())
                .where("split_part(o.listing, ':', 1) = ?", like.market());
        if (like.scheme() != null && like.level() != null) {
            selection.whereAll(HOLDS_AT_LEVEL, List.of(like.scheme(), like.level()));
        } else {
            selection.where(HOLDS, like.scheme());
        }
        var all = new PageQuery();
        all.limit = MOST;
        return selection
                .page(pool, all, row -> RosterMember.of(row.getUUID("id")))
                .map(found -> require(found.items(), found.nextCursor() != null));
    }

    private static List<RosterMember> require(List<RosterMember> found, boolean more) {
        if (found.isEmpty()) {
            throw Refusal.unprocessable("/selection", "SELECTION_EMPTY", "No active organization is like that.");
        }
        if (more) {
            throw Refusal.unprocessable(
                    "/selection", "SELECTION_TOO_LARGE", "More than " + MOST + " organizations are like that.");
        }
        return found;
    }

    /** Refuses ids of organizations that there are not, each by its place, the first hundred of them. */
    Uni<Void> requireKnown(Map<UUID, String> pointers) {
        return pool.preparedQuery(KNOWN)
                .execute(Tuple.of(pointers.keySet().toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("id"))
                        .collect(Collectors.toSet()))
                .invoke(known -> refuseUnknown(known, pointers))
                .replaceWithVoid();
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
