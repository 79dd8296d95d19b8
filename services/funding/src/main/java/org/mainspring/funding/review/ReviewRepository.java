package org.mainspring.funding.review;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;

/** Reviews in the database. */
@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

    private static final String COLUMNS = """
            v.id, v.application_id, v.round, v.reviewer, v.status, v.recommendation, v.amount, v.currency, v.reasons, v.maker,
            v.recommended_at, v.sent_back_for, v.checker, v.confirmed_at, v.created_at, v.updated_at""";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "application_review v", "v.id", "uuid").sortable("round", "v.round", "int");

    private final Pool pool;

    ReviewRepository(Pool pool) {
        this.pool = pool;
    }

    /** The last review of an application, where there was one. */
    Uni<@Nullable Review> findLast(UUID applicationId) {
        return find("applicationId", Sort.descending("round"), applicationId).firstResult();
    }

    Uni<Review> requireLast(UUID applicationId) {
        return findLast(applicationId)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.conflict("NOT_ASSIGNED", "The application is with no reviewer yet."));
    }

    Uni<Page<ReviewResponse>> list(UUID applicationId, PageQuery query) {
        return LISTING.filter()
                .where("v.application_id = ?", applicationId)
                .page(pool, query, ReviewRepository::response);
    }

    private static ReviewResponse response(Row row) {
        String recommendation = row.getString("recommendation");
        BigDecimal amount = row.getBigDecimal("amount");
        return new ReviewResponse(
                row.getUUID("id"),
                row.getUUID("application_id"),
                row.getInteger("round"),
                row.getString("reviewer"),
                ReviewStatus.valueOf(row.getString("status")),
                recommendation == null ? null : Recommendation.valueOf(recommendation),
                amount == null ? null : new Money(amount, row.getString("currency")),
                row.getString("reasons"),
                row.getString("maker"),
                instant(row, "recommended_at"),
                row.getString("sent_back_for"),
                row.getString("checker"),
                instant(row, "confirmed_at"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
