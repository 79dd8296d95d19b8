package org.mainspring.funding.appeal;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;

/** Appeals in the database. */
@ApplicationScoped
class AppealRepository implements PanacheRepositoryBase<Appeal, UUID> {

    private static final String WHAT = "appeal of application";
    private static final String BY_APPLICATION = """
            select application_id, grounds, filed_at, outcome, reasons, decided_at from appeal where application_id = $1""";

    private final PointReads reads;

    AppealRepository(PointReads reads) {
        this.reads = reads;
    }

    Uni<Appeal> require(UUID applicationId) {
        return findById(applicationId).onItem().ifNull().failWith(() -> Refusal.notFound(WHAT, applicationId));
    }

    Uni<AppealResponse> read(UUID applicationId) {
        return reads.require(WHAT, applicationId, BY_APPLICATION, AppealRepository::response);
    }

    private static AppealResponse response(Row row) {
        String outcome = row.getString("outcome");
        OffsetDateTime decidedAt = row.getOffsetDateTime("decided_at");
        return new AppealResponse(
                row.getUUID("application_id"),
                row.getString("grounds"),
                row.getOffsetDateTime("filed_at").toInstant(),
                outcome == null ? null : AppealOutcome.valueOf(outcome),
                row.getString("reasons"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
