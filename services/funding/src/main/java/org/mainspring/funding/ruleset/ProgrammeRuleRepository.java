package org.mainspring.funding.ruleset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.Trusted;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.condition.Condition;
import org.mainspring.funding.condition.EligibilityRule;
import org.mainspring.funding.ruleset.ProgrammeRule.RuleSetInForce;
import org.mainspring.funding.ruleset.RuleSetService.RulesAsked;

/** Programmes with the rules that are in force on a day. */
@ApplicationScoped
class ProgrammeRuleRepository {

    private static final String RULES = """
            select p.id, p.name_zh, p.name_en, p.sponsor_id, p.eligibility_scheme, p.eligibility_levels, s.number,
              s.in_force_from, s.condition::text as condition
            from programme p
            left join lateral (select v.* from rule_set v where v.programme_id = p.id and v.in_force_from <= $1
              order by v.in_force_from desc limit 1) s on true
            """;

    private static final String ONE = RULES + "where p.id = $2";

    /** One that is over is offered to nobody; one that has not begun yet may be worth preparing for. */
    private static final String GOING_ON =
            RULES + "where p.period_end is null or p.period_end >= $1 order by p.name_sort, p.id limit $2";

    private static final String ON_DAYS = """
            select asked.day, p.id, p.name_zh, p.name_en, p.sponsor_id, p.eligibility_scheme, p.eligibility_levels, s.number,
              s.in_force_from, s.condition::text as condition
            from unnest($1::uuid[], $2::date[]) as asked (programme, day) join programme p on p.id = asked.programme
            left join lateral (select v.* from rule_set v where v.programme_id = p.id and v.in_force_from <= asked.day
              order by v.in_force_from desc limit 1) s on true""";

    private final Pool pool;
    private final ObjectMapper json;

    ProgrammeRuleRepository(Pool pool, @Trusted ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** @return a failure with 404 where there is no such programme */
    Uni<ProgrammeRule> require(UUID programmeId, LocalDate on) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(on, programmeId))
                .map(rows -> rule(requireOne(rows, programmeId)));
    }

    Uni<List<ProgrammeRule>> goingOn(LocalDate on, int most) {
        return pool.preparedQuery(GOING_ON).execute(Tuple.of(on, most)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(this::rule)
                .toList());
    }

    Uni<Map<RulesAsked, ProgrammeRule>> inForce(List<RulesAsked> asked) {
        UUID[] programmes = asked.stream().map(RulesAsked::programmeId).toArray(UUID[]::new);
        LocalDate[] days = asked.stream().map(RulesAsked::on).toArray(LocalDate[]::new);
        return pool.preparedQuery(ON_DAYS).execute(Tuple.of(programmes, days)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .collect(Collectors.toMap(
                        row -> new RulesAsked(row.getUUID("id"), row.getLocalDate("day")), this::rule)));
    }

    private static Row requireOne(RowSet<Row> rows, UUID programmeId) {
        if (rows.size() == 0) {
            throw Refusal.notFound("programme", programmeId);
        }
        return rows.iterator().next();
    }

    private ProgrammeRule rule(Row row) {
        return new ProgrammeRule(
                row.getUUID("id"),
                new Names(row.getString("name_zh"), row.getString("name_en")),
                row.getUUID("sponsor_id"),
                EligibilityRule.of(row.getString("eligibility_scheme"), row.getArrayOfStrings("eligibility_levels")),
                ruleSet(row));
    }

    private @Nullable RuleSetInForce ruleSet(Row row) {
        String condition = row.getString("condition");
        return condition == null
                ? null
                : new RuleSetInForce(row.getInteger("number"), row.getLocalDate("in_force_from"), condition(condition));
    }

    private Condition condition(String text) {
        try {
            return json.readValue(text, Condition.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
