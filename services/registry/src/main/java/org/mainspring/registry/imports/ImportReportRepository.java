package org.mainspring.registry.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.read.Snapshot;
import org.mainspring.chassis.read.Snapshots;
import org.mainspring.registry.bulk.Outcome;
import org.mainspring.registry.bulk.RowReport;

/** What became of the rows of imports, in the database; and, while one is at work, what its rows are known by. */
@ApplicationScoped
class ImportReportRepository {

    private static final String KEEP = """
            insert into bulk_import_row (import_id, number, outcome, record_id, errors)
            select cast(?1 as uuid), r.number, r.outcome, r.id, r.errors
            from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as r (number bigint, outcome text, id uuid, errors jsonb)""";
    private static final String KEEP_KEYS = """
            insert into bulk_import_key (import_id, key)
            select cast(?1 as uuid), value from jsonb_array_elements_text(cast(cast(?2 as text) as jsonb))
            on conflict do nothing""";
    private static final String TAKEN = """
            select key from bulk_import_key where import_id = cast(?1 as uuid)
              and key in (select value from jsonb_array_elements_text(cast(cast(?2 as text) as jsonb)))""";
    private static final String FORGET_KEYS = "delete from bulk_import_key where import_id = cast(?1 as uuid)";
    private static final String FORGET_OLD = """
            delete from bulk_import_row where import_id in (
              select id from bulk_import where finished_at < now() - interval '90 days')""";
    private static final String COLUMNS = "r.number, r.outcome, r.record_id, r.errors::text as errors";
    private static final String ALL =
            "select " + COLUMNS + " from bulk_import_row r where r.import_id = $1 order by r.number";
    private static final String ALL_OF_OUTCOME =
            "select " + COLUMNS + " from bulk_import_row r where r.import_id = $1 and r.outcome = $2 order by r.number";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "bulk_import_row r", "r.number", "bigint").sortable("row", "r.number", "bigint");
    private static final TypeReference<List<FieldError>> ERRORS = new TypeReference<>() {};

    private final Pool pool;
    private final Snapshots snapshots;
    private final ObjectMapper json;

    ImportReportRepository(Pool pool, Snapshots snapshots, ObjectMapper json) {
        this.pool = pool;
        this.snapshots = snapshots;
        this.json = json;
    }

    /** A row to be. */
    private record Line(
            long number,
            Outcome outcome,
            @Nullable UUID id,
            @Nullable List<FieldError> errors) {}

    Uni<Void> keep(UUID importId, List<RowReport> reports) {
        List<Line> lines = reports.stream()
                .map(one -> new Line(
                        one.number(), one.outcome(), one.id(), one.errors().isEmpty() ? null : one.errors()))
                .toList();
        Set<String> keys = reports.stream().flatMap(one -> one.keys().stream()).collect(Collectors.toSet());
        return execute(KEEP, importId, write(lines))
                .chain(() -> keys.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : execute(KEEP_KEYS, importId, new JsonArray(List.copyOf(keys)).encode()));
    }

    /** Those of the keys that rows before have. */
    Uni<Set<String>> taken(UUID importId, Set<String> keys) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TAKEN, String.class)
                        .setParameter(1, importId.toString())
                        .setParameter(2, new JsonArray(List.copyOf(keys)).encode())
                        .getResultList())
                .map(HashSet::new);
    }

    Uni<Void> forgetKeys(UUID importId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FORGET_KEYS)
                        .setParameter(1, importId.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Reports are there for ninety days. */
    Uni<Void> forgetOld() {
        return pool.query(FORGET_OLD).execute().replaceWithVoid();
    }

    Uni<Page<ImportRowResponse>> list(UUID importId, ImportRowQuery query) {
        return LISTING.filter()
                .where("r.import_id = ?", importId)
                .where("r.outcome = ?", query.outcome)
                .page(pool, query, this::response);
    }

    Uni<Snapshot<ImportRowResponse>> all(UUID importId, @Nullable Outcome outcome) {
        return outcome == null
                ? snapshots.open(ALL, List.of(importId), this::response)
                : snapshots.open(ALL_OF_OUTCOME, List.of(importId, outcome.name()), this::response);
    }

    private static Uni<Void> execute(String statement, UUID importId, String rows) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(statement)
                        .setParameter(1, importId.toString())
                        .setParameter(2, rows)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private ImportRowResponse response(Row row) {
        return new ImportRowResponse(
                row.getLong("number"),
                Outcome.valueOf(row.getString("outcome")),
                row.getUUID("record_id"),
                errors(row.getString("errors")));
    }

    private @Nullable List<FieldError> errors(@Nullable String errors) {
        try {
            return errors == null ? null : json.readValue(errors, ERRORS);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
