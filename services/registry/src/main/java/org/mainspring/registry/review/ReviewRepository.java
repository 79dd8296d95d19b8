package org.mainspring.registry.review;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.problem.Refusal;

/** Reviews in the database. */
@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

    private static final String COLUMNS = """
            v.id, v.version, v.application_id, v.reviewer_id, v.status, v.score, v.comment, v.scored_at, v.created_at, v.updated_at""";
    private static final String FROM = "review v join reviewer w on w.id = v.reviewer_id";
    private static final String OWN = "w.subject = ?";
    private static final String BY_ID =
            "select " + COLUMNS + " from " + FROM + " where v.id = $1 and ($2 or w.subject = $3)";
    private static final Listing LISTING =
            Listing.of(COLUMNS, FROM, "v.id", "uuid").sortable("createdAt", "v.created_at", "timestamptz");
    private static final String GIVEN = """
            select v.application_id, v.score, w.affiliations from review v join reviewer w on w.id = v.reviewer_id
            join application a on a.id = v.application_id
            where a.round_id = $1 and a.status = 'UNDER_REVIEW' and v.status = 'SCORED'""";
    private static final String HAS_PART = """
            select exists (select from review v join application a on a.id = v.application_id
              join reviewer w on w.id = v.reviewer_id
              where a.round_id = $1 and (v.scored_by = $2 or w.subject = $2))""";
    private static final String OPEN = """
            select v.id, a.organization_id from review v join application a on a.id = v.application_id
            where v.reviewer_id = $1 and v.status <> 'RECUSED' and a.status = 'UNDER_REVIEW'""";

    private final Pool pool;

    ReviewRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Review> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("review", id));
    }

    Uni<List<Review>> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Refuses a second review of one reviewer. */
    Uni<Void> refuseTaken(UUID applicationId, UUID reviewerId) {
        return find("applicationId = ?1 and reviewerId = ?2", applicationId, reviewerId)
                .firstResult()
                .invoke(ReviewRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Review other) {
        if (other != null) {
            throw Refusal.alreadyExists("/reviewerId", "The reviewer has review " + other.id() + " of it already.");
        }
    }

    /** A review of an application that is not decided. */
    record Open(UUID id, UUID applicant) {}

    /** What a reviewer is asked for, or has given, and can still be counted. */
    Uni<List<Open>> findOpen(UUID reviewerId) {
        return pool.preparedQuery(OPEN).execute(Tuple.of(reviewerId)).map(found -> StreamSupport.stream(
                        found.spliterator(), false)
                .map(row -> new Open(row.getUUID("id"), row.getUUID("organization_id")))
                .toList());
    }

    Uni<List<GivenScore>> given(UUID roundId) {
        return pool.preparedQuery(GIVEN).execute(Tuple.of(roundId)).map(found -> StreamSupport.stream(
                        found.spliterator(), false)
                .map(row -> new GivenScore(
                        row.getUUID("application_id"),
                        row.getBigDecimal("score"),
                        List.of(row.getArrayOfUUIDs("affiliations"))))
                .toList());
    }

    /** Whether the holder of a token reviews in the round, or has entered a score. */
    Uni<Boolean> hasPart(UUID roundId, String subject) {
        return pool.preparedQuery(HAS_PART)
                .execute(Tuple.of(roundId, subject))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /** @param officer whether those of others may be seen too */
    Uni<ReviewResponse> read(UUID id, boolean officer, String subject) {
        return pool.preparedQuery(BY_ID)
                .execute(Tuple.of(id, officer, subject))
                .map(found -> response(requireOne(found, id)));
    }

    Uni<Page<ReviewResponse>> list(ReviewQuery query, boolean officer, String subject) {
        Selection selection = LISTING.filter()
                .where("v.application_id = ?", query.applicationId)
                .where("v.reviewer_id = ?", query.reviewerId)
                .where("v.status = ?", query.status)
                .where(OWN, officer ? null : subject);
        return selection.page(pool, query, ReviewRepository::response);
    }

    private static Row requireOne(RowSet<Row> found, UUID id) {
        if (found.size() == 0) {
            throw Refusal.notFound("review", id);
        }
        return found.iterator().next();
    }

    private static ReviewResponse response(Row row) {
        OffsetDateTime scoredAt = row.getOffsetDateTime("scored_at");
        return new ReviewResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("application_id"),
                row.getUUID("reviewer_id"),
                ReviewStatus.valueOf(row.getString("status")),
                row.getBigDecimal("score"),
                row.getString("comment"),
                scoredAt == null ? null : scoredAt.toInstant(),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
