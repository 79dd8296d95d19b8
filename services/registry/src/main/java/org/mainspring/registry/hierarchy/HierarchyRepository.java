package org.mainspring.registry.hierarchy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.mainspring.chassis.page.Cursor;

/**
 * The hierarchy, walked step by step along the index of parents: a page costs what it shows and the way back to the top, in
 * chains of hundreds and groups of a hundred thousand alike, and a move costs nothing.
 */
@ApplicationScoped
class HierarchyRepository {

    /** The one to start from comes first, so that nothing at all says that there is none. */
    private static final String ABOVE = """
            with recursive above (id, parent_id, depth) as (
              select id, parent_id, $2::text::int from organization where id = $1::text::uuid
              union all
              select o.id, o.parent_id, above.depth + 1 from above join organization o on o.id = above.parent_id)
            select id, depth from (select id, depth from above limit $3) page order by depth""";

    /**
     * From one to the next: its first child, or the next sibling of it or of the nearest above it that has one. Ranges of the
     * whole index key where an equality would do keep the planner from an index that has the order but not the parent.
     */
    private static final String BELOW = """
            with recursive walk (step, id, depth) as (
              select 0, last.id, $2::text::int from organization last
              where last.id = $1::text::uuid and $3::uuid = (
                with recursive up (id, parent_id, depth) as (
                  select last.id, last.parent_id, $2::text::int
                  union all
                  select o.id, o.parent_id, up.depth - 1 from up join organization o on o.id = up.parent_id where up.depth > 0)
                select up.id from up where up.depth = 0)
              union all
              select walk.step + 1, next.id, next.depth
              from walk cross join lateral (
                (select child.id, walk.depth + 1 as depth from organization child
                 where walk.depth < $4 and child.parent_id between walk.id and walk.id
                 order by child.parent_id, child.name_sort, child.id limit 1)
                union all
                (with recursive up (id, parent_id, name_sort, depth) as (
                   select o.id, o.parent_id, o.name_sort, walk.depth from organization o where o.id = walk.id and walk.depth > 0
                   union all
                   select o.id, o.parent_id, o.name_sort, up.depth - 1 from up join organization o on o.id = up.parent_id
                   where up.depth > 1)
                 select sibling.id, up.depth
                 from up cross join lateral (
                   select o.id from organization o
                   where (o.parent_id, o.name_sort, o.id) > (up.parent_id, up.name_sort, up.id) and o.parent_id <= up.parent_id
                   order by o.parent_id, o.name_sort, o.id limit 1) sibling
                 limit 1)
                limit 1) next
              where walk.step < $5)
            select id, depth from walk order by step""";

    private static final String COUNT_ABOVE = """
            with recursive above (id, parent_id) as (
              select id, parent_id from organization where id = $1
              union all
              select o.id, o.parent_id from above join organization o on o.id = above.parent_id)
            select count(*) from (select from above where id <> $1 limit $2) counted""";

    private static final String COUNT_BELOW = """
            with recursive below (id, depth) as (
              select $1::uuid, 0
              union all
              select child.id, below.depth + 1
              from below cross join lateral (
                select o.id from organization o where o.parent_id = below.id and below.depth < $2 offset 0) child)
            select count(*) from (select from below where depth > 0 limit $3) counted""";

    private final Pool pool;

    HierarchyRepository(Pool pool) {
        this.pool = pool;
    }

    /** The place itself and the ones above it, as far as there are; nothing where there is no such organization. */
    Uni<List<Place>> above(Cursor from, int most) {
        return places(ABOVE, Tuple.of(from.values().get(0), from.values().get(1), most + 1));
    }

    /**
     * The place itself and the ones after it below an organization, each after the one it belongs to, those who belong to the
     * same one by name; nothing where it does not stand there.
     */
    Uni<List<Place>> below(UUID organizationId, Cursor from, int maxDepth, int most) {
        return places(BELOW, Tuple.of(from.values().get(0), from.values().get(1), organizationId, maxDepth, most));
    }

    /** How many there are above an organization, counted up to a limit. */
    Uni<Long> countAbove(UUID organizationId, int most) {
        return count(COUNT_ABOVE, Tuple.of(organizationId, most));
    }

    /** The same below it. */
    Uni<Long> countBelow(UUID organizationId, int maxDepth, int most) {
        return count(COUNT_BELOW, Tuple.of(organizationId, maxDepth, most));
    }

    private Uni<Long> count(String statement, Tuple values) {
        return pool.preparedQuery(statement)
                .execute(values)
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private Uni<List<Place>> places(String statement, Tuple values) {
        return pool.preparedQuery(statement)
                .execute(values)
                .onFailure(Cursor::isUnreadable)
                .transform(failure -> Cursor.malformed())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Place(row.getUUID("id"), row.getInteger("depth")))
                        .toList());
    }
}
