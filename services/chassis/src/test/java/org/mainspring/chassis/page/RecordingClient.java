package org.mainspring.chassis.page;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A client that keeps what it is asked; it finds no row, and counts none. */
final class RecordingClient {

    private final List<String> statements = new ArrayList<>();
    private final List<Tuple> tuples = new ArrayList<>();

    SqlClient client() {
        return SqlClient.newInstance(proxy(io.vertx.sqlclient.SqlClient.class, (self, method, arguments) -> {
            statements.add((String) arguments[0]);
            return query(((String) arguments[0]).startsWith("select count"));
        }));
    }

    String statement(int index) {
        return statements.get(index);
    }

    List<Object> values(int index) {
        Tuple tuple = tuples.get(index);
        return IntStream.range(0, tuple.size()).mapToObj(tuple::getValue).toList();
    }

    int count() {
        return statements.size();
    }

    private Object query(boolean counts) {
        return proxy(PreparedQuery.class, (self, method, arguments) -> {
            tuples.add((Tuple) arguments[0]);
            return answer(arguments, Future.succeededFuture(rows(counts)));
        });
    }

    @SuppressWarnings("unchecked")
    private static Object answer(Object[] arguments, Future<RowSet<Row>> answer) {
        if (arguments.length == 1) {
            return answer;
        }
        ((Handler<AsyncResult<RowSet<Row>>>) arguments[1]).handle(answer);
        return null;
    }

    @SuppressWarnings("unchecked")
    private static RowSet<Row> rows(boolean counts) {
        Row zero =
                proxy(Row.class, (self, method, arguments) -> method.getName().equals("getLong") ? 0L : null);
        return proxy(RowSet.class, (self, method, arguments) -> switch (method.getName()) {
            case "iterator" -> new Rows((counts ? List.of(zero) : List.<Row>of()).iterator());
            case "size" -> counts ? 1 : 0;
            default -> null;
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<?> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            Object[] given = arguments == null ? new Object[0] : arguments;
            return method.getName().equals("toString")
                    ? type.getSimpleName() + Arrays.toString(given)
                    : handler.invoke(self, method, given);
        });
    }

    private record Rows(java.util.Iterator<Row> rows) implements io.vertx.sqlclient.RowIterator<Row> {

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Row next() {
            return rows.next();
        }
    }
}
