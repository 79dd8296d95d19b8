package org.mainspring.events.outcome;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.events.Absent;
import org.mainspring.events.proposal.ProposedRecognitions;
import org.mainspring.events.proposal.RefusalReason;
import org.mainspring.events.proposal.Releases;

/** Outcomes in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class OutcomeRepository implements PanacheRepositoryBase<Outcome, UUID> {

    private static final String COLUMNS = """
            o.id, o.version, o.event_id, o.session_id, o.kind, o.status, o.record_id, o.recognition::text as recognition,
            o.release::text as release, o.refusal_code, o.refusal_detail, o.external_id, o.source, o.created_at, o.updated_at""";
    private static final String BY_ID = "select " + COLUMNS + " from outcome o where o.id = $1";
    private static final String OF_SESSION = "select cast(outcomes_of(?1) as text)";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "outcome o", "o.id", "uuid").sortable("createdAt", "o.created_at", "timestamptz");

    private final Pool pool;
    private final PointReads reads;

    OutcomeRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    /** Refuses an external id that another outcome has. */
    Uni<Void> refuseTaken(@Nullable String externalId) {
        return find("externalId", externalId)
                .firstResult()
                .invoke(OutcomeRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Outcome other) {
        if (other != null) {
            throw Refusal.alreadyExists("/externalId", "Outcome " + other.id() + " has it already.");
        }
    }

    /** Within the transaction at hand; reads outside of one join {@code outcomes_of} into their own statement. */
    Uni<List<OutcomeSummary>> ofSession(UUID sessionId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(OF_SESSION, String.class)
                        .setParameter(1, sessionId)
                        .getSingleResult())
                .map(column -> Absent.orEmpty(OutcomeSummary.COLUMN.read(column)));
    }

    Uni<OutcomeResponse> read(UUID id) {
        return reads.require("outcome", id, BY_ID, OutcomeRepository::response);
    }

    Uni<Page<OutcomeResponse>> list(OutcomeQuery query) {
        return LISTING.filter()
                .where("o.event_id = ?", query.eventId)
                .where("o.session_id = ?", query.sessionId)
                .where("o.kind = ?", query.kind)
                .where("o.status = ?", query.status)
                .where("o.external_id = ?", query.externalId)
                .page(pool, query, OutcomeRepository::response);
    }

    private static OutcomeResponse response(Row row) {
        String refusal = row.getString("refusal_code");
        return new OutcomeResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("event_id"),
                row.getUUID("session_id"),
                OutcomeKind.valueOf(row.getString("kind")),
                OutcomeStatus.valueOf(row.getString("status")),
                row.getUUID("record_id"),
                ProposedRecognitions.COLUMN.read(row.getString("recognition")),
                Releases.COLUMN.read(row.getString("release")),
                refusal == null ? null : new RefusalReason(refusal, row.getString("refusal_detail")),
                row.getString("external_id"),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
