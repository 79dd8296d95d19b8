package org.mainspring.registry.criteria;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.assessment.Asked;
import org.mainspring.registry.assessment.LowerLevel;

/** Criteria in the database. */
@ApplicationScoped
class CriteriaRepository implements PanacheRepositoryBase<Criteria, UUID> {

    private static final String COLUMNS = """
            c.id, c.version, c.scheme, c.level, c.number, c.valid_from, c.asked::text as asked, c.least_reviews, c.pass_mark,
            c.lower_level, c.lower_level_years, c.note, c.created_at""";
    private static final String BY_NUMBER =
            "select " + COLUMNS + " from criteria c where c.scheme = $1 and c.level = $2 and c.number = $3";
    private static final Listing LISTING = Listing.of(COLUMNS, "criteria c", "c.id", "uuid")
            .sortable("validFrom", "c.valid_from", "date")
            .byDefault("-validFrom");
    private static final String IN_FORCE = """
            c.valid_from = (select max(other.valid_from) from criteria other
              where other.scheme = c.scheme and other.level = c.level and other.valid_from <= ?)""";

    /** Whoever gives criteria for a level waits for the one before, so numbers have no gaps. */
    private static final String LOCK_LEVEL = """
            select l.rank from scheme_level l where l.scheme = ?1 and l.code = ?2 for no key update""";

    private static final String RANK = "select l.rank from scheme_level l where l.scheme = ?1 and l.code = ?2";

    private final Pool pool;
    private final ObjectMapper json;

    CriteriaRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** The rank of the level, which is locked from then on; none where there is no such level. */
    Uni<List<Integer>> lockLevel(String scheme, String level) {
        return rank(LOCK_LEVEL, scheme, level);
    }

    Uni<List<Integer>> rank(String scheme, String level) {
        return rank(RANK, scheme, level);
    }

    private static Uni<List<Integer>> rank(String statement, String scheme, String level) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(statement, Integer.class)
                .setParameter(1, scheme)
                .setParameter(2, level)
                .getResultList());
    }

    Uni<@Nullable Criteria> findLatest(String scheme, String level) {
        return find("scheme = ?1 and level = ?2", Sort.descending("number"), scheme, level)
                .firstResult();
    }

    /** None where nothing is in force on that day. */
    Uni<@Nullable Criteria> findInForce(String scheme, String level, LocalDate day) {
        return find("scheme = ?1 and level = ?2 and validFrom <= ?3", Sort.descending("validFrom"), scheme, level, day)
                .firstResult();
    }

    Uni<CriteriaResponse> read(String scheme, String level, int number) {
        return pool.preparedQuery(BY_NUMBER)
                .execute(Tuple.of(scheme, level, number))
                .map(rows -> requireOne(rows, number + " of " + scheme + " " + level));
    }

    Uni<Page<CriteriaResponse>> list(String scheme, CriteriaQuery query) {
        return LISTING.filter()
                .where("c.scheme = ?", scheme)
                .where("c.level = ?", query.level)
                .where(IN_FORCE, query.validAt)
                .page(pool, query, this::response);
    }

    private CriteriaResponse requireOne(RowSet<Row> rows, String which) {
        if (rows.size() == 0) {
            throw Refusal.notFound("version of criteria", which);
        }
        return response(rows.iterator().next());
    }

    private CriteriaResponse response(Row row) {
        Asked asked = asked(row.getString("asked"));
        String lower = row.getString("lower_level");
        return new CriteriaResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("scheme"),
                row.getString("level"),
                row.getInteger("number"),
                row.getLocalDate("valid_from"),
                asked.requirements(),
                asked.evidence(),
                row.getInteger("least_reviews"),
                row.getBigDecimal("pass_mark"),
                lower == null ? null : new LowerLevel(lower, row.getInteger("lower_level_years")),
                row.getString("note"),
                row.getOffsetDateTime("created_at").toInstant());
    }

    private Asked asked(String text) {
        try {
            return json.readValue(text, Asked.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
