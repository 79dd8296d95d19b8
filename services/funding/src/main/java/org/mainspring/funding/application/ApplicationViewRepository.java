package org.mainspring.funding.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.Trusted;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.admission.Filing;
import org.mainspring.funding.admission.Papers;
import org.mainspring.funding.decision.Decision;
import org.mainspring.funding.decision.Finding;
import org.mainspring.funding.eligibility.Outcome;

/** Applications in the database, for reading. */
@ApplicationScoped
class ApplicationViewRepository {

    private static final String COLUMNS = """
            a.id, a.version, a.programme_id, a.window_id, a.organization_id, a.provider_id, a.status, a.amount, a.currency, a.purpose,
            a.papers::text as papers, a.missing, a.remark, a.mend_until, a.submitted_at, a.eligibility, a.eligibility_on,
            a.decided_at, a.decision_reasons, a.approved_amount, a.decided_eligibility, a.decided_eligibility_on, a.allocation_id,
            a.appeal_until, a.created_at, a.updated_at""";
    private static final String BY_ID = "select " + COLUMNS + """
            , a.sponsor_id from application a where a.id = $1""";
    private static final String ACCESS = """
            select a.id, a.organization_id, a.provider_id, a.submitted_at, a.sponsor_id from application a where a.id = $1""";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "application a", "a.id", "uuid").sortable("createdAt", "a.created_at", "timestamptz");

    private final Pool pool;
    private final PointReads reads;
    private final ObjectMapper json;

    ApplicationViewRepository(Pool pool, PointReads reads, @Trusted ObjectMapper json) {
        this.pool = pool;
        this.reads = reads;
        this.json = json;
    }

    /** One that this one may see; to others there is none. */
    Uni<ApplicationResponse> read(UUID id, Actor actor) {
        return reads.require("application", id, BY_ID, row -> response(row, actor));
    }

    private ApplicationResponse response(Row row, Actor actor) {
        access(row).requireVisible(actor);
        return response(row);
    }

    /** Who has to do with one that this one may see. */
    Uni<Access> access(UUID id, Actor actor) {
        return reads.require("application", id, ACCESS, ApplicationViewRepository::access)
                .invoke(access -> access.requireVisible(actor));
    }

    private static Access access(Row row) {
        return new Access(
                row.getUUID("id"),
                row.getUUID("organization_id"),
                row.getUUID("provider_id"),
                row.getOffsetDateTime("submitted_at") != null,
                row.getUUID("sponsor_id"));
    }

    Uni<Page<ApplicationResponse>> list(ApplicationQuery query, Actor actor) {
        return VisibleApplications.to(actor, LISTING.filter())
                .where("a.programme_id = ?", query.programmeId)
                .where("a.window_id = ?", query.windowId)
                .where("a.organization_id = ?", query.organizationId)
                .where("a.provider_id = ?", query.providerId)
                .where("a.status = ?", query.status)
                .page(pool, query, this::response);
    }

    private ApplicationResponse response(Row row) {
        OffsetDateTime submittedAt = row.getOffsetDateTime("submitted_at");
        Filing filing = Filing.of(
                row.getUUID("provider_id"),
                new Money(row.getBigDecimal("amount"), row.getString("currency")),
                row.getString("purpose"),
                papers(row.getString("papers")));
        return new ApplicationRecord(
                        row.getUUID("id"),
                        row.getLong("version"),
                        row.getUUID("programme_id"),
                        row.getUUID("window_id"),
                        row.getUUID("organization_id"),
                        ApplicationStatus.valueOf(row.getString("status")),
                        filing,
                        List.of(row.getArrayOfStrings("missing")),
                        row.getString("remark"),
                        row.getLocalDate("mend_until"),
                        submittedAt == null ? null : submittedAt.toInstant(),
                        finding(row),
                        decision(row),
                        row.getOffsetDateTime("created_at").toInstant(),
                        row.getOffsetDateTime("updated_at").toInstant())
                .response();
    }

    private static @Nullable Finding finding(Row row) {
        Outcome outcome = outcome(row, "eligibility");
        LocalDate on = row.getLocalDate("eligibility_on");
        return outcome == null || on == null ? null : new Finding(outcome, on);
    }

    private static @Nullable Decision decision(Row row) {
        OffsetDateTime decidedAt = row.getOffsetDateTime("decided_at");
        return decidedAt == null ? null : decision(row, decidedAt.toInstant());
    }

    private static Decision decision(Row row, Instant decidedAt) {
        return new Decision(
                decidedAt,
                row.getString("decision_reasons"),
                row.getBigDecimal("approved_amount"),
                outcome(row, "decided_eligibility"),
                row.getLocalDate("decided_eligibility_on"),
                row.getUUID("allocation_id"),
                row.getLocalDate("appeal_until"));
    }

    private static @Nullable Outcome outcome(Row row, String column) {
        String text = row.getString(column);
        return text == null ? null : Outcome.valueOf(text);
    }

    /** What was kept and cannot be read is our defect; with its cause it would be told as the client's. */
    private Papers papers(String text) {
        try {
            return json.readValue(text, Papers.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
