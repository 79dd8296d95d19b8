package org.mainspring.registry.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.registry.verdict.Tally;

/** Evaluations in the database, without their results. */
@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {

    private static final String COLUMNS = """
            e.id, e.version, e.scheme, e.level, e.year, e.next_year, e.state, e.rules_id, e.opened_on, e.evaluated, e.exempt,
            e.filed, e.tally::text as tally, e.closed_on, e.closed_at, e.cancellation_reason, e.source, e.created_at, e.updated_at""";
    private static final String BY_ID = "select " + COLUMNS + " from evaluation e where e.id = $1";
    private static final Listing LISTING = Listing.of(COLUMNS, "evaluation e", "e.id", "uuid")
            .sortable("createdAt", "e.created_at", "timestamptz")
            .sortable("year", "e.year", "int");
    private static final String CLOSING = """
            select id from evaluation where state = 'CLOSING' order by updated_at, id limit 1
            for no key update skip locked""";

    private final Pool pool;
    private final PointReads reads;
    private final ObjectMapper json;

    EvaluationRepository(Pool pool, PointReads reads, ObjectMapper json) {
        this.pool = pool;
        this.reads = reads;
        this.json = json;
    }

    Uni<Evaluation> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("evaluation", id));
    }

    /** Writes it at once, so that it shows the version that it then has. */
    Uni<Evaluation> keep(Evaluation evaluation) {
        return persistAndFlush(evaluation);
    }

    /** Refuses one while another of the same level is under way, or before its cycle is over. */
    Uni<Void> refuseEarly(OpenEvaluationRequest details) {
        return find(
                        "scheme = ?1 and level = ?2 and state <> ?3",
                        Sort.descending("year"),
                        details.scheme(),
                        details.level(),
                        EvaluationState.CANCELLED)
                .page(0, 1)
                .firstResult()
                .invoke(latest -> refuse(latest, details.year()))
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Evaluation latest, int year) {
        if (latest != null && !latest.isClosed()) {
            throw Refusal.conflict("UNDER_WAY", "Evaluation " + latest.id() + " of this level is not closed yet.");
        }
        if (latest != null && year < latest.nextYear()) {
            throw Refusal.unprocessable(
                    "/year",
                    "CYCLE_NOT_OVER",
                    "The last one was of " + latest.year() + "; the next is of " + latest.nextYear() + " or later.");
        }
    }

    /** One whose verdicts are to be carried out, locked; {@code null} where there is none that nobody else works on. */
    Uni<@Nullable Evaluation> findClosing() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(CLOSING, UUID.class).getSingleResultOrNull())
                .onItem()
                .ifNotNull()
                .transformToUni(id -> findById(id));
    }

    Uni<EvaluationResponse> read(UUID id) {
        return reads.require("evaluation", id, BY_ID, this::response);
    }

    /** @param drafts whether the reader may know of others than closed ones */
    Uni<Page<EvaluationResponse>> list(EvaluationQuery query, boolean drafts) {
        EvaluationState state = Objects.requireNonNullElse(query.state, EvaluationState.CLOSED);
        return LISTING.filter()
                .where("e.state = ?", state)
                .where("e.state = ?", drafts ? null : EvaluationState.CLOSED)
                .where("e.scheme = ?", query.scheme)
                .where("e.level = ?", query.level)
                .where("e.year = ?", query.year)
                .page(pool, query, this::response);
    }

    private EvaluationResponse response(Row row) {
        return new EvaluationResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("scheme"),
                row.getString("level"),
                row.getInteger("year"),
                row.getInteger("next_year"),
                EvaluationState.valueOf(row.getString("state")),
                row.getUUID("rules_id"),
                row.getLocalDate("opened_on"),
                row.getInteger("evaluated"),
                row.getInteger("exempt"),
                row.getInteger("filed"),
                tally(row.getString("tally")),
                row.getLocalDate("closed_on"),
                instant(row.getOffsetDateTime("closed_at")),
                row.getString("cancellation_reason"),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** What was kept and cannot be read is our defect; with its cause it would be told as the client's. */
    private @Nullable Tally tally(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Tally.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
