package org.mainspring.chassis.page;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a list reads and how it may be sorted. Made once per repository; {@link #filter()} starts one request's selection.
 *
 * <p>Pages are found by the last row's values and never by an offset, so they neither repeat nor skip a row that was there
 * all along, and the thousandth page costs what the first does.
 */
public final class Listing {

    /** Counting stops here. */
    static final int COUNTED = 10_000;

    final String columns;
    final String from;
    final SortKey id;
    final String byDefault;
    final Map<String, SortKey> sortable;

    private Listing(String columns, String from, SortKey id, String byDefault, Map<String, SortKey> sortable) {
        this.columns = columns;
        this.from = from;
        this.id = id;
        this.byDefault = byDefault;
        this.sortable = sortable;
    }

    /**
     * @param columns what is selected
     * @param from tables and joins
     * @param id the unique column that breaks ties
     * @param idType its SQL type
     */
    public static Listing of(String columns, String from, String id, String idType) {
        return new Listing(columns, from, new SortKey(id, idType, false), "", Map.of());
    }

    /** Allows sorting by an expression that is never null and has an index; the first one allowed is the default. */
    public Listing sortable(String name, String expression, String type) {
        Map<String, SortKey> more = new LinkedHashMap<>(sortable);
        more.put(name, new SortKey(expression, type, false));
        return new Listing(columns, from, id, byDefault.isEmpty() ? name : byDefault, more);
    }

    /** The same list with another default. */
    public Listing byDefault(String sort) {
        return new Listing(columns, from, id, sort, sortable);
    }

    public Selection filter() {
        return new Selection(this);
    }

    /** Reads all that matches nothing but the page. */
    public <T> Uni<Page<T>> page(SqlClient client, PageQuery query, Function<Row, T> read) {
        return filter().page(client, query, read);
    }
}
