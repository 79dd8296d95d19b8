package org.mainspring.bench.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.bench.stage.Database;

/** The registry's organizations by hand-written SQL, one prepared statement an answer. */
public final class RawOrganizations {

    private static final int PIPELINED = 256;
    private static final String SELECT = """
            SELECT id, version, name_zh, name_en, aliases, former_names, kind, uscc, ownership, district, park, industry,
                   listing, parent_id, collective, status, merged_into, ended_on, ended_for, external_id, source,
                   created_at, updated_at, name_sort
              FROM organization
            """;
    private static final String BY_ID = SELECT + " WHERE id = $1";
    private static final String PAGE = SELECT + " WHERE (name_sort, id) > ($1, $2) ORDER BY name_sort, id LIMIT $3";

    /** Parameters: external id, kind, name in Chinese, name in English, ownership, district. */
    private static final String REGISTER = """
            WITH registered AS (
              INSERT INTO bench.organization
                     (id, version, external_id, kind, name_zh, name_en, ownership, district, search_text, name_sort,
                      created_at, updated_at)
              VALUES (uuidv7(), 0, $1, $2, $3, $4, $5, $6, $3 || ' | ' || lower($4), lower($4), now(), now())
              RETURNING *)
            INSERT INTO bench.outbox (id, subject, type, time, data)
            SELECT uuidv7(), id, 'organization-registered', now(), to_json(registered) FROM registered
            RETURNING subject
            """;

    private final SqlClient client;

    public RawOrganizations(Vertx vertx, Database database) {
        client = PgBuilder.client()
                .with(new PoolOptions().setMaxSize(2))
                .connectingTo(database.connectOptions().setPipeliningLimit(PIPELINED))
                .using(vertx)
                .build();
    }

    public Future<Buffer> get(UUID id) {
        return client.preparedQuery(BY_ID)
                .execute(Tuple.of(id))
                .map(rows -> json(rows.iterator().next()).toBuffer());
    }

    /** One row more than asked for tells whether there is a next page. */
    public Future<Buffer> page(@Nullable String cursor, int limit) {
        return client.preparedQuery(PAGE)
                .execute(after(cursor).addValue(limit + 1))
                .map(rows -> page(rows, limit));
    }

    /** The change and its outbox row in one statement, in tables beside the platform's. */
    public Future<Buffer> register(Buffer body) {
        JsonObject organization = body.toJsonObject();
        JsonObject names = organization.getJsonObject("names");
        Tuple values = Tuple.of(
                organization.getString("externalId"),
                organization.getString("kind"),
                names.getString("zh"),
                names.getString("en"),
                organization.getString("ownership"),
                organization.getString("district"));
        return client.preparedQuery(REGISTER).execute(values).map(rows -> organization
                .put("id", rows.iterator().next().getUUID(0).toString())
                .toBuffer());
    }

    private static Tuple after(@Nullable String cursor) {
        if (cursor == null) {
            return Tuple.of("", new UUID(0, 0));
        }
        String last = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        return Tuple.of(last.substring(36), UUID.fromString(last.substring(0, 36)));
    }

    private static Buffer page(RowSet<Row> rows, int limit) {
        JsonArray items = new JsonArray();
        JsonObject page = new JsonObject().put("items", items);
        Row last = null;
        for (Row row : rows) {
            if (items.size() == limit) {
                String cursor = last.getUUID("id") + last.getString("name_sort");
                page.put("nextCursor", Base64.getUrlEncoder().encodeToString(cursor.getBytes(UTF_8)));
            } else {
                items.add(json(row));
                last = row;
            }
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
        put(json, "formerNames", new JsonArray(List.of(row.getArrayOfStrings("former_names"))));
        put(json, "district", row.getString("district"));
        put(json, "park", row.getString("park"));
        put(json, "industry", row.getString("industry"));
        put(json, "ownership", row.getString("ownership"));
        put(json, "listing", row.getString("listing"));
        put(json, "parentId", text(row.getUUID("parent_id")));
        put(json, "status", row.getString("status"));
        put(json, "mergedInto", text(row.getUUID("merged_into")));
        put(json, "endedOn", row.getLocalDate("ended_on"));
        put(json, "endedFor", row.getString("ended_for"));
        put(json, "collective", row.getBoolean("collective"));
        put(json, "source", row.getString("source"));
        put(json, "createdAt", row.getOffsetDateTime("created_at").toInstant());
        return put(json, "updatedAt", row.getOffsetDateTime("updated_at").toInstant());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static JsonObject put(JsonObject json, String key, @Nullable Object value) {
        return value == null ? json : json.put(key, value);
    }
}
