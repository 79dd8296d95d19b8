package org.mainspring.registry.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.observation.ReportedCounts.Axis;

/** Observations in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class ObservationRepository implements PanacheRepositoryBase<Observation, UUID> {

    private static final String COLUMNS = """
            b.id, b.version, b.measure, b.scheme, b.level, b.district, b.group_zh, b.group_en, b.roster_id, b.fact::text as fact,
            b.as_of, b.status, b.withdrawn_for, b.external_id, b.source, b.created_at, b.updated_at""";
    private static final String BY_ID = "select " + COLUMNS + " from observation b where b.id = $1";
    private static final Listing LISTING = Listing.of(COLUMNS, "observation b", "b.id", "uuid")
            .sortable("createdAt", "b.created_at", "timestamptz")
            .sortable("asOf", "b.as_of", "date");
    private static final int MOST = 1_000;
    private static final String LATEST = """
            select distinct on (%1$s) %1$s as key, b.id, b.fact::text as fact, b.as_of from observation b
            where b.scheme = $1 and b.measure = '%2$s' and b.status = 'REPORTED' and b.as_of <= $2 and %3$s
            order by %1$s, b.as_of desc, b.created_at desc, b.id limit %4$d""";

    private final Pool pool;
    private final PointReads reads;
    private final ObjectMapper json;

    ObservationRepository(Pool pool, PointReads reads, ObjectMapper json) {
        this.pool = pool;
        this.reads = reads;
        this.json = json;
    }

    Uni<Observation> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("observation", id));
    }

    /** Refuses an external id that another observation has. */
    Uni<Void> refuseTaken(@Nullable String externalId) {
        return find("externalId", externalId)
                .firstResult()
                .invoke(ObservationRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Observation other) {
        if (other != null) {
            throw Refusal.alreadyExists("/externalId", "Observation " + other.id() + " has it already.");
        }
    }

    Uni<ObservationResponse> read(UUID id) {
        return reads.require("observation", id, BY_ID, this::response);
    }

    Uni<Page<ObservationResponse>> list(ObservationQuery query) {
        return LISTING.filter()
                .where("b.measure = ?", query.measure)
                .where("b.scheme = ?", query.scheme)
                .where("b.level = ?", query.level)
                .where("b.district = ?", query.district)
                .where("b.roster_id = ?", query.rosterId)
                .where("b.status = ?", query.status)
                .where("b.source = ?", query.source)
                .where("b.external_id = ?", query.externalId)
                .page(pool, query, this::response);
    }

    /** The latest of each count, the first thousand of them. */
    Uni<List<ReportedFigure>> latest(ReportedCounts wanted) {
        Tuple values = Tuple.of(wanted.scheme(), wanted.until());
        String level = condition("b.level", wanted.level(), wanted.axis() == Axis.LEVEL, values);
        String district = condition("b.district", wanted.district(), wanted.axis() == Axis.DISTRICT, values);
        String statement = LATEST.formatted(wanted.axis().key, Measure.HOLDERS, level + " and " + district, MOST);
        return pool.preparedQuery(statement).execute(values).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(this::figure)
                .toList());
    }

    /** The latest share that was reported of a roster, up to a day. */
    Uni<Optional<ReportedFigure>> latest(ReportedShare wanted) {
        Tuple values = Tuple.of(wanted.scheme(), wanted.until());
        String level = condition("b.level", wanted.level(), false, values);
        String ofRoster = level + " and b.district is null and b.roster_id = $" + (values.size() + 1);
        return pool.preparedQuery(LATEST.formatted(Axis.NONE.key, Measure.COVERAGE, ofRoster, 1))
                .execute(values.addValue(wanted.rosterId()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::figure)
                        .findFirst());
    }

    /** A dimension is fixed, or left out by the source; the one that tells counts apart may be anything. */
    private static String condition(String column, @Nullable String value, boolean tellsApart, Tuple values) {
        if (value != null) {
            values.addValue(value);
            return column + " = $" + values.size();
        }
        return column + (tellsApart ? " is not null" : " is null");
    }

    private ReportedFigure figure(Row row) {
        return new ReportedFigure(
                row.getString("key"), row.getUUID("id"), fact(row.getString("fact")), row.getLocalDate("as_of"));
    }

    private ObservationResponse response(Row row) {
        String zh = row.getString("group_zh");
        String en = row.getString("group_en");
        return new ObservationResponse(
                row.getUUID("id"),
                row.getLong("version"),
                Measure.valueOf(row.getString("measure")),
                row.getString("scheme"),
                row.getString("level"),
                row.getString("district"),
                zh == null && en == null ? null : new Names(zh, en),
                row.getUUID("roster_id"),
                fact(row.getString("fact")),
                row.getLocalDate("as_of"),
                ObservationStatus.valueOf(row.getString("status")),
                row.getString("withdrawn_for"),
                row.getString("external_id"),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    /** What was kept and cannot be read is our defect; with its cause it would be told as the client's. */
    private Fact fact(String text) {
        try {
            return json.readValue(text, Fact.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
