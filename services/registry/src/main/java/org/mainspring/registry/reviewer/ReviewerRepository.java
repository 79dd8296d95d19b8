package org.mainspring.registry.reviewer;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Names;

/** Reviewers in the database. */
@ApplicationScoped
class ReviewerRepository implements PanacheRepositoryBase<Reviewer, UUID> {

    private static final String COLUMNS = """
            w.id, w.version, w.subject, w.person_id, w.name_zh, w.name_en, w.affiliations, w.created_at, w.updated_at""";
    private static final String BY_ID = "select " + COLUMNS + " from reviewer w where w.id = $1";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "reviewer w", "w.id", "uuid").sortable("createdAt", "w.created_at", "timestamptz");

    private final Pool pool;
    private final PointReads reads;

    ReviewerRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    /** What the reviewer is bound to stays as it is until the transaction ends. */
    Uni<Reviewer> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("reviewer", id));
    }

    /** Refuses a subject or person who is a reviewer already. */
    Uni<Void> refuseTaken(@Nullable String subject, @Nullable UUID personId) {
        return find("subject = ?1 or personId = ?2", subject, personId)
                .firstResult()
                .invoke(other -> refuse(other, subject == null ? "/personId" : "/subject"))
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Reviewer other, String pointer) {
        if (other != null) {
            throw Refusal.alreadyExists(pointer, "It is reviewer " + other.id() + " already.");
        }
    }

    Uni<ReviewerResponse> read(UUID id) {
        return reads.require("reviewer", id, BY_ID, ReviewerRepository::response);
    }

    Uni<Page<ReviewerResponse>> list(PageQuery query) {
        return LISTING.page(pool, query, ReviewerRepository::response);
    }

    private static ReviewerResponse response(Row row) {
        return new ReviewerResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("subject"),
                row.getUUID("person_id"),
                new Names(row.getString("name_zh"), row.getString("name_en")),
                List.of(row.getArrayOfUUIDs("affiliations")),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
