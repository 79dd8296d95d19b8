package org.mainspring.registry.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.assessment.Asked;
import org.mainspring.registry.assessment.Assessment;
import org.mainspring.registry.assessment.HeldLevel;
import org.mainspring.registry.assessment.LowerLevel;
import org.mainspring.registry.assessment.PlacingOutcome;
import org.mainspring.registry.assessment.Terms;
import org.mainspring.registry.filing.Filing;
import org.mainspring.registry.party.NamedReference;

/** Applications in the database, for reading: with their applicants and held against the criteria of their rounds. */
@ApplicationScoped
class ApplicationViewRepository {

    /** The lower level as it is held now, or was until this application led up from it. */
    private static final String FROM = """
            application a join round r on r.id = a.round_id join criteria c on c.id = r.criteria_id
            join organization o on o.id = a.organization_id
            left join lateral (
              select l.conferred_on, l.version from recognition l
              where l.organization_id = a.organization_id and l.scheme = c.scheme and l.level = c.lower_level
                and (l.status = 'ACTIVE' or l.upgraded_to = a.recognition_id)
              order by l.status limit 1) lower on true""";

    private static final String COLUMNS = """
            a.id, a.version, a.round_id, a.organization_id, o.name_zh, o.name_en, a.status, a.filing::text as filing, a.remark,
            a.submitted_at, a.rank, a.mean_score, a.reviews, a.outcome, a.recognition_id, a.created_at, a.updated_at,
            c.asked::text as asked, c.least_reviews, c.pass_mark, c.lower_level, c.lower_level_years, r.applications_until,
            lower.version is not null as lower_held, lower.conferred_on as lower_since,
            o.version + coalesce(lower.version + 1, 0) as beside""";
    /** Found first, by indexes, and then looked up: there are few of them. */
    private static final String VISIBLE = """
            a.id = any(array(
              select own.id from application own where own.organization_id = any(?)
              union all
              select v.application_id from review v join reviewer w on w.id = v.reviewer_id
              where w.subject = ? and v.status <> 'RECUSED'))""";

    private static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where a.id = $1 and ($2 or "
            + VISIBLE.replaceFirst("\\?", "\\$3").replaceFirst("\\?", "\\$4") + ")";
    private static final String UNDER_REVIEW =
            "select " + COLUMNS + " from " + FROM + " where a.round_id = $1 and a.status = 'UNDER_REVIEW'";
    private static final Listing LISTING =
            Listing.of(COLUMNS, FROM, "a.id", "uuid").sortable("createdAt", "a.created_at", "timestamptz");

    private final Pool pool;
    private final ObjectMapper json;

    ApplicationViewRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** One that the viewer may see; to others there is none. */
    Uni<ApplicationResponse> read(UUID id, Viewer viewer, Language language) {
        return pool.preparedQuery(BY_ID)
                .execute(Tuple.of(id, viewer.officer(), viewer.organizations(), viewer.subject()))
                .map(found -> response(requireOne(found, id), language));
    }

    private static Row requireOne(RowSet<Row> found, UUID id) {
        if (found.size() == 0) {
            throw Refusal.notFound("application", id);
        }
        return found.iterator().next();
    }

    Uni<Page<ApplicationResponse>> list(ApplicationQuery query, Viewer viewer, Language language) {
        Selection selection = LISTING.filter()
                .where("a.round_id = ?", query.roundId)
                .where("a.organization_id = ?", query.organizationId)
                .where("a.status = ?", query.status);
        if (!viewer.officer()) {
            selection.whereAll(VISIBLE, List.of(viewer.organizations(), viewer.subject()));
        }
        return selection.page(pool, query, row -> response(row, language));
    }

    /** All that are under review in a round, as they were committed. */
    Uni<List<Submission>> underReview(UUID roundId) {
        return pool.preparedQuery(UNDER_REVIEW).execute(Tuple.of(roundId)).map(found -> StreamSupport.stream(
                        found.spliterator(), false)
                .map(this::submission)
                .toList());
    }

    private Submission submission(Row row) {
        return new Submission(
                row.getUUID("id"),
                row.getUUID("organization_id"),
                assessment(row, parse(row.getString("filing"), Filing.class)),
                row.getOffsetDateTime("submitted_at").toInstant());
    }

    private ApplicationResponse response(Row row, Language language) {
        Filing filing = parse(row.getString("filing"), Filing.class);
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        return shown(row, filing)
                .response(
                        NamedReference.of(row.getUUID("organization_id"), names, language),
                        assessment(row, filing),
                        row.getLong("beside"));
    }

    private static ApplicationRecord shown(Row row, Filing filing) {
        String outcome = row.getString("outcome");
        var submittedAt = row.getOffsetDateTime("submitted_at");
        return new ApplicationRecord(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("round_id"),
                ApplicationStatus.valueOf(row.getString("status")),
                filing,
                row.getString("remark"),
                submittedAt == null ? null : submittedAt.toInstant(),
                row.getInteger("rank"),
                row.getBigDecimal("mean_score"),
                row.getInteger("reviews"),
                outcome == null ? null : PlacingOutcome.valueOf(outcome),
                row.getUUID("recognition_id"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private Assessment assessment(Row row, Filing filing) {
        String lower = row.getString("lower_level");
        var terms = new Terms(
                parse(row.getString("asked"), Asked.class),
                row.getInteger("least_reviews"),
                row.getBigDecimal("pass_mark"),
                lower == null ? null : new LowerLevel(lower, row.getInteger("lower_level_years")));
        var held = new HeldLevel(row.getBoolean("lower_held"), row.getLocalDate("lower_since"));
        return filing.assess(terms, held, row.getLocalDate("applications_until"));
    }

    /** What was kept and cannot be read is our defect; with its cause it would be told as the client's. */
    private <T> T parse(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
