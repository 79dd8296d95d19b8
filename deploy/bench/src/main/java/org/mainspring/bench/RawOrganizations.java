package org.mainspring.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The registry's organizations by hand-written SQL, one prepared statement an answer. */
final class RawOrganizations {

    private static final int PIPELINED = 256;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String SELECT = """
            SELECT id, external_id, uscc, kind, name_zh, name_en, aliases, district, park, industry, ownership,
                   listing, parent_id, status, collective, source, created_at, updated_at
              FROM organization
            """;
    private static final String BY_ID = SELECT + " WHERE id = $1";
    private static final String PAGE = SELECT + " WHERE id > $1 ORDER BY id LIMIT $2";

    /** Parameters: external id, kind, name in Chinese, name in English, district, ownership. */
    private static final String REGISTER = """
            WITH registered AS (
              INSERT INTO bench.organization
                     (id, version, external_id, kind, name_zh, name_en, aliases, district, ownership,
                      status, collective, created_at, updated_at)
              VALUES (uuidv7(), 0, $1, $2, $3, $4, '{}', $5, $6, 'ACTIVE', false, now(), now())
              RETURNING *)
            INSERT INTO bench.outbox (id, aggregate_id, type, data)
            SELECT uuidv7(), id, 'organization-registered', to_jsonb(registered) FROM registered
            RETURNING aggregate_id
            """;

    private final SqlClient client;

    RawOrganizations(Vertx vertx, Database database) {
        client = PgBuilder.client()
                .with(new PoolOptions().setMaxSize(2))
                .connectingTo(database.connectOptions().setPipeliningLimit(PIPELINED))
                .using(vertx)
                .build();
    }

    Future<Buffer> get(UUID id) {
        return client.preparedQuery(BY_ID)
                .execute(Tuple.of(id))
                .map(rows -> json(rows.iterator().next()).toBuffer());
    }

    /** One row more than asked for tells whether there is a next page. */
    Future<Buffer> page(@Nullable String cursor, int limit) {
        UUID after = cursor == null ? BEFORE_ALL : UUID.fromString(cursor);
        return client.preparedQuery(PAGE).execute(Tuple.of(after, limit + 1)).map(rows -> page(rows, limit));
    }

    /** The change and its outbox row in one statement, in tables beside the platform's. */
    Future<Buffer> register(Buffer body) {
        JsonObject organization = body.toJsonObject();
        JsonObject names = organization.getJsonObject("names");
        Tuple values = Tuple.of(
                organization.getString("externalId"),
                organization.getString("kind"),
                names.getString("zh"),
                names.getString("en"),
                organization.getString("district"),
                organization.getString("ownership"));
        return client.preparedQuery(REGISTER).execute(values).map(rows -> organization
                .put("id", rows.iterator().next().getUUID(0).toString())
                .toBuffer());
    }

    private static Buffer page(RowSet<Row> rows, int limit) {
        JsonArray items = new JsonArray();
        for (Row row : rows) {
            if (items.size() < limit) {
                items.add(json(row));
            }
        }
        JsonObject page = new JsonObject().put("items", items);
        if (rows.size() > limit) {
            page.put("nextCursor", items.getJsonObject(limit - 1).getString("id"));
        }
        return page.toBuffer();
    }

    private static JsonObject json(Row row) {
        JsonObject names = new JsonObject();
        put(names, "zh", row.getString("name_zh"));
        put(names, "en", row.getString("name_en"));
        JsonObject json =
                new JsonObject().put("id", row.getUUID("id").toString()).put("names", names);
        put(json, "externalId", row.getString("external_id"));
        put(json, "uscc", row.getString("uscc"));
        put(json, "kind", row.getString("kind"));
        put(json, "aliases", new JsonArray(List.of(row.getArrayOfStrings("aliases"))));
        put(json, "district", row.getString("district"));
        put(json, "park", row.getString("park"));
        put(json, "industry", row.getString("industry"));
        put(json, "ownership", row.getString("ownership"));
        put(json, "listing", row.getString("listing"));
        put(json, "parentId", row.getUUID("parent_id"));
        put(json, "status", row.getString("status"));
        put(json, "collective", row.getBoolean("collective"));
        put(json, "source", row.getString("source"));
        put(json, "createdAt", row.getOffsetDateTime("created_at").toInstant());
        return put(json, "updatedAt", row.getOffsetDateTime("updated_at").toInstant());
    }

    private static JsonObject put(JsonObject json, String key, @Nullable Object value) {
        return value == null ? json : json.put(key, value);
    }
}
