package org.mainspring.funding.release;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/** Reads releases from the outbox, where every fact stays under its number. */
@ApplicationScoped
class ReleaseRepository {

    private static final String VERSION = "1.1";
    private static final int USUAL = 50;

    /** Facts that tell no programme tell the allocation that they are about. */
    private static final String AFTER = """
            select o.number, o.id, o.type, o.time, o.data::text as data,
              coalesce((o.data ->> 'programmeId')::uuid, l.programme_id) as programme_id
            from outbox o left join allocation l on l.id = (o.data ->> 'allocationId')::uuid
            where o.number > $1 and o.type = any($2)""";

    private static final String OF_PROGRAMME = " and coalesce((o.data ->> 'programmeId')::uuid, l.programme_id) = $4";

    private static final String LAST = "select coalesce(max(number), 0) from outbox";

    private static final String PAGE = " order by o.number limit $3";

    private final Pool pool;

    ReleaseRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<ReleasesResponse> find(ReleaseQuery query) {
        long after = query.after == null ? 0 : query.after;
        String[] facts = ReleaseTag.facts().toArray(String[]::new);
        Tuple values = Tuple.of(after, facts, query.limit == null ? USUAL : query.limit);
        String statement = AFTER + filter(query.programmeId, values) + PAGE;
        return pool.preparedQuery(statement)
                .execute(values)
                .map(rows -> response(rows, after))
                .call(found -> found.releases().isEmpty()
                        ? requireReached(after)
                        : Uni.createFrom().voidItem());
    }

    /** Whoever has a number that was never given would wait for ever, and miss all up to it. */
    private Uni<Void> requireReached(long after) {
        return pool.query(LAST)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0))
                .invoke(last -> refuse(last, after))
                .replaceWithVoid();
    }

    private static void refuse(long last, long after) {
        if (after > last) {
            throw Refusal.badParameter(
                    "after", "BEYOND_END", "The feed has reached " + last + "; no fact has this number yet.");
        }
    }

    private static String filter(@Nullable UUID programmeId, Tuple values) {
        if (programmeId == null) {
            return "";
        }
        values.addValue(programmeId);
        return OF_PROGRAMME;
    }

    private static ReleasesResponse response(RowSet<Row> rows, long after) {
        List<Release> releases = StreamSupport.stream(rows.spliterator(), false)
                .map(ReleaseRepository::release)
                .toList();
        long last =
                releases.isEmpty() ? after : releases.get(releases.size() - 1).number();
        return new ReleasesResponse(VERSION, releases, last);
    }

    private static Release release(Row row) {
        String type = row.getString("type");
        return new Release(
                "ocds-mainspring-" + row.getUUID("programme_id"),
                row.getUUID("id"),
                row.getLong("number"),
                row.getOffsetDateTime("time").toInstant(),
                List.of(Objects.requireNonNull(ReleaseTag.of(type))),
                type,
                row.getString("data"));
    }
}
