package org.mainspring.registry.name;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.name.GramFrequencies.TellingGrams;

/** The names of organizations, found by their pieces. */
@ApplicationScoped
class NameRepository {

    /**
     * The names of one that was merged lead to its survivor. Only the best are read, one by one: left to itself the planner takes
     * them for many and reads the whole table.
     */
    private static final String SHARING = """
            select best.place, coalesce(o.merged_into, o.id) as id, o.name_zh, o.name_en, o.aliases, o.former_names
            from (
              select wanted.place, found.id,
                row_number() over (partition by wanted.place order by sum(wanted.weight) desc, found.id) as rank
              from jsonb_to_recordset($1::text::jsonb) as wanted (place int, weight float8, grams text[])
              cross join lateral (
                select o.id from organization o
                where o.name_grams @> wanted.grams and o.status <> 'DISSOLVED' limit $2) found
              group by wanted.place, found.id) best
            cross join lateral (select * from organization named where named.id = best.id offset 0) o
            where best.rank <= $3""";

    /** What ANALYZE has seen last; the arrays differ in length, the longer one ends with sums. */
    private static final String FREQUENCIES = """
            select piece.gram, piece.share * greatest(c.reltuples, 0) as names, greatest(c.reltuples, 1) as organizations
            from pg_class c
            join pg_stats s on s.tablename = c.relname and s.schemaname = current_schema()
            cross join lateral unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as piece (gram, share)
            where c.oid = 'organization'::regclass and s.attname = 'name_grams' and piece.gram is not null""";

    private final Pool pool;

    NameRepository(Pool pool) {
        this.pool = pool;
    }

    /**
     * Organizations and their names that share a piece, for each place of the wanted ones.
     *
     * @param sets for each place sets of pieces; who has all of one set is found
     * @param most found by one set
     * @param best how many of each place: those whose sets tell most
     */
    Uni<Map<Integer, List<NamedOrganization>>> sharing(List<List<TellingGrams>> sets, int most, int best) {
        JsonArray wanted = new JsonArray(IntStream.range(0, sets.size())
                .boxed()
                .flatMap(place -> sets.get(place).stream().map(set -> new JsonObject()
                        .put("place", place)
                        .put("weight", set.weight())
                        .put("grams", new JsonArray(set.grams()))))
                .toList());
        return pool.preparedQuery(SHARING)
                .execute(Tuple.of(wanted.encode(), most, best))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(groupingBy(row -> row.getInteger("place"), mapping(NamedOrganization::of, toList()))));
    }

    Uni<GramFrequencies> frequencies() {
        return pool.query(FREQUENCIES).execute().map(NameRepository::frequencies);
    }

    private static GramFrequencies frequencies(RowSet<Row> rows) {
        double organizations = rows.size() == 0 ? 1 : rows.iterator().next().getDouble("organizations");
        return new GramFrequencies(
                organizations,
                StreamSupport.stream(rows.spliterator(), false)
                        .collect(toUnmodifiableMap(row -> row.getString("gram"), row -> row.getDouble("names"))));
    }

    /** An organization with all names that it bears or bore. */
    record NamedOrganization(UUID id, List<String> names, List<String> aliases, List<String> formerNames) {

        private static NamedOrganization of(Row row) {
            return new NamedOrganization(
                    row.getUUID("id"),
                    list(row.getString("name_zh"), row.getString("name_en")),
                    list(row.getArrayOfStrings("aliases")),
                    list(row.getArrayOfStrings("former_names")));
        }

        private static List<String> list(@Nullable String... names) {
            return Arrays.stream(names).filter(name -> name != null).toList();
        }

        /** The name that comes nearest. */
        NameMatch match(FoldedName wanted) {
            return Stream.of(
                            matches(wanted, names, NameKind.NAME),
                            matches(wanted, aliases, NameKind.ALIAS),
                            matches(wanted, formerNames, NameKind.FORMER_NAME))
                    .flatMap(Function.identity())
                    .min(NameMatch.BEST_FIRST)
                    .orElseThrow();
        }

        private Stream<NameMatch> matches(FoldedName wanted, List<String> some, NameKind kind) {
            return some.stream().map(name -> new NameMatch(id, name, kind, NameScore.of(wanted, FoldedName.of(name))));
        }
    }
}
