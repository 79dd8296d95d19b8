package org.mainspring.chassis.page;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The filters of one request over a {@link Listing}, and the statement they make. Values are always bound, never written in. */
public final class Selection {

    private final Listing listing;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Selection(Listing listing) {
        this.listing = listing;
    }

    /** Adds a condition with one {@code ?}, unless the value is absent. An enum is bound by its name. */
    public Selection where(String condition, @Nullable Object value) {
        if (value != null) {
            values.add(value instanceof Enum<?> constant ? constant.name() : value);
            conditions.add(condition.replace("?", "$" + values.size()));
        }
        return this;
    }

    /**
     * Adds a condition with a {@code ?} for each of the values, in their order. An array is what was found a moment ago: it may
     * differ from page to page, and a cursor does not depend on it.
     */
    public Selection whereAll(String condition, List<?> all) {
        String bound = condition;
        for (Object value : all) {
            values.add(value);
            bound = bound.replaceFirst("\\?", "\\$" + values.size());
        }
        conditions.add(bound);
        return this;
    }

    /** Reads one page. A second statement counts, only when asked to. */
    public <T> Uni<Page<T>> page(SqlClient client, PageQuery query, Function<Row, T> read) {
        List<SortKey> keys = new ArrayList<>(SortKey.parse(query.sort, listing.byDefault, listing.sortable));
        keys.add(new SortKey(
                listing.id.expression(), listing.id.type(), keys.get(0).descending()));
        String belongsTo = belongsTo(keys);
        String count = countStatement();
        Tuple countValues = Tuple.wrap(new ArrayList<>(values));
        String statement = pageStatement(keys, query, belongsTo);
        Uni<Page<T>> page = client.preparedQuery(statement)
                .execute(Tuple.wrap(values))
                .onFailure(failure -> query.cursor != null && Cursor.isUnreadable(failure))
                .transform(failure -> Cursor.malformed())
                .map(rows -> page(rows, query, keys.size(), belongsTo, read));
        return query.total
                ? page.flatMap(items ->
                        client.preparedQuery(count).execute(countValues).map(rows -> counted(items, rows)))
                : page;
    }

    private String pageStatement(List<SortKey> keys, PageQuery query, String belongsTo) {
        if (query.cursor != null) {
            conditions.add(beyond(
                    keys, Cursor.decode(query.cursor, belongsTo, keys.size()).values()));
        }
        String keyColumns = IntStream.range(0, keys.size())
                .mapToObj(i -> ", (" + keys.get(i).expression() + ")::text as key" + i)
                .collect(Collectors.joining());
        String order =
                keys.stream().map(key -> key.expression() + key.direction()).collect(Collectors.joining(", "));
        return "select " + listing.columns + keyColumns + " from " + listing.from + whereClause() + " order by " + order
                + " limit " + (query.limit + 1);
    }

    /** One row after another in mixed directions: a > x or (a = x and b < y) ...; the first comparison alone lets an index in. */
    private String beyond(List<SortKey> keys, List<String> last) {
        List<String> bound = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            values.add(last.get(i));
            bound.add("($" + values.size() + "::text)::" + keys.get(i).type());
        }
        List<String> cases = new ArrayList<>();
        String equal = "";
        for (int i = 0; i < keys.size(); i++) {
            SortKey key = keys.get(i);
            cases.add("(" + equal + key.expression() + key.beyond() + bound.get(i) + ")");
            equal += key.expression() + " = " + bound.get(i) + " and ";
        }
        SortKey first = keys.get(0);
        return first.expression() + first.beyond().replace(" < ", " <= ").replace(" > ", " >= ") + bound.get(0)
                + " and (" + String.join(" or ", cases) + ")";
    }

    private String countStatement() {
        return "select count(*) from (select 1 from " + listing.from + whereClause() + " limit " + (Listing.COUNTED + 1)
                + ") matches";
    }

    private String whereClause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private String belongsTo(List<SortKey> keys) {
        List<Object> kept =
                values.stream().filter(value -> !value.getClass().isArray()).toList();
        return listing.from + conditions + kept + keys;
    }

    private static <T> Page<T> page(
            RowSet<Row> rows, PageQuery query, int keys, String belongsTo, Function<Row, T> read) {
        List<Row> found = StreamSupport.stream(rows.spliterator(), false).toList();
        boolean more = found.size() > query.limit;
        List<T> items = found.stream().limit(query.limit).map(read).toList();
        String next = more ? cursor(found.get(query.limit - 1), keys).encode(belongsTo) : null;
        return new Page<>(items, next, null, null);
    }

    private static Cursor cursor(Row last, int keys) {
        return new Cursor(IntStream.range(0, keys)
                .mapToObj(i -> last.getString("key" + i))
                .toList());
    }

    private static <T> Page<T> counted(Page<T> page, RowSet<Row> rows) {
        long count = rows.iterator().next().getLong(0);
        return new Page<>(page.items(), page.nextCursor(), Math.min(count, Listing.COUNTED), count <= Listing.COUNTED);
    }
}
