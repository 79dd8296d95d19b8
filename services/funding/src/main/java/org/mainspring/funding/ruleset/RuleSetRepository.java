package org.mainspring.funding.ruleset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.Trusted;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.condition.Condition;

/** Rule sets in the database. */
@ApplicationScoped
class RuleSetRepository implements PanacheRepositoryBase<RuleSet, UUID> {

    private static final String COLUMNS =
            "s.id, s.version, s.programme_id, s.number, s.in_force_from, s.condition::text as condition, s.note, s.created_at, s.withdrawn_at";
    private static final String BY_NUMBER =
            "select " + COLUMNS + " from rule_set s where s.programme_id = $1 and s.number = $2";
    private static final Listing LISTING = Listing.of(COLUMNS, "rule_set s", "s.id", "uuid")
            .sortable("inForceFrom", "s.in_force_from", "date")
            .byDefault("-inForceFrom");
    private static final String IN_FORCE = """
            s.withdrawn_at is null and s.in_force_from = (select max(other.in_force_from) from rule_set other
              where other.programme_id = s.programme_id and other.withdrawn_at is null and other.in_force_from <= ?)""";

    /** Whoever adds rules waits for the one before, so numbers have no gaps. */
    private static final String LOCK_PROGRAMME = "select p.status from programme p where p.id = ?1 for no key update";

    private final Pool pool;
    private final ObjectMapper json;

    RuleSetRepository(Pool pool, @Trusted ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<Void> lockProgramme(UUID programmeId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LOCK_PROGRAMME, String.class)
                        .setParameter(1, programmeId)
                        .getSingleResult())
                .invoke(RuleSetRepository::refuseEnded)
                .replaceWithVoid();
    }

    private static void refuseEnded(String status) {
        if (status.equals("ENDED")) {
            throw Refusal.conflict("PROGRAMME_ENDED", "The programme is over; its rules stay as they are.");
        }
    }

    /** The one that was added last. */
    Uni<@Nullable RuleSet> findLast(UUID programmeId) {
        return find("programmeId", Sort.descending("number"), programmeId).firstResult();
    }

    /** The one that would be in force last. */
    Uni<@Nullable RuleSet> findLatest(UUID programmeId) {
        return find("programmeId = ?1 and withdrawnAt is null", Sort.descending("number"), programmeId)
                .firstResult();
    }

    Uni<RuleSet> require(UUID programmeId, int number) {
        return find("programmeId = ?1 and number = ?2", programmeId, number)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("rule set", number));
    }

    Uni<RuleSetResponse> read(UUID programmeId, int number) {
        return pool.preparedQuery(BY_NUMBER)
                .execute(Tuple.of(programmeId, number))
                .map(rows -> requireOne(rows, number));
    }

    Uni<Page<RuleSetResponse>> list(UUID programmeId, RuleSetQuery query) {
        return LISTING.filter()
                .where("s.programme_id = ?", programmeId)
                .where(IN_FORCE, query.validAt)
                .page(pool, query, this::response);
    }

    private RuleSetResponse requireOne(RowSet<Row> rows, int number) {
        if (rows.size() == 0) {
            throw Refusal.notFound("rule set", number);
        }
        return response(rows.iterator().next());
    }

    private RuleSetResponse response(Row row) {
        return new RuleSetResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("programme_id"),
                row.getInteger("number"),
                row.getLocalDate("in_force_from"),
                condition(row.getString("condition")),
                row.getString("note"),
                row.getOffsetDateTime("created_at").toInstant(),
                instant(row.getOffsetDateTime("withdrawn_at")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private Condition condition(String text) {
        try {
            return json.readValue(text, Condition.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
