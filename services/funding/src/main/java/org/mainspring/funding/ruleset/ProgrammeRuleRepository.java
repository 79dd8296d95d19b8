package org.mainspring.funding.ruleset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.Trusted;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
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
            left join lateral (select v.* from rule_set v where v.programme_id = p.id and v.withdrawn_at is null and v.in_force_from <= $1
              order by v.in_force_from desc limit 1) s on true
            """;

    private static final String ONE = RULES + "where p.id = $2";

    /** One that is over is offered to nobody; one that has not begun yet may be worth preparing for. */
    private static final String GOING_ON = RULES
            + "where p.status <> 'ENDED' and (p.period_end is null or p.period_end >= $1) order by p.name_sort, p.id limit $2";

    private static final String ON_DAYS = """
            select asked.day, p.id, p.name_zh, p.name_en, p.sponsor_id, p.eligibility_scheme, p.eligibility_levels, s.number,
              s.in_force_from, s.condition::text as condition
            from unnest($1::uuid[], $2::date[]) as asked (programme, day) join programme p on p.id = asked.programme
            left join lateral (select v.* from rule_set v where v.programme_id = p.id and v.withdrawn_at is null and v.in_force_from <= asked.day
              order by v.in_force_from desc limit 1) s on true""";

    private final PointReads reads;
    private final ObjectMapper json;

    ProgrammeRuleRepository(PointReads reads, @Trusted ObjectMapper json) {
        this.reads = reads;
        this.json = json;
    }

    /** @return a failure with 404 where there is no such programme */
    Uni<ProgrammeRule> require(UUID programmeId, LocalDate on) {
        return reads.find(Tuple.of(on, programmeId), ONE, this::rule).map(found -> requireOne(found, programmeId));
    }

    Uni<List<ProgrammeRule>> goingOn(LocalDate on, int most) {
        return reads.find(Tuple.of(on, most), GOING_ON, this::rule);
    }

    Uni<Map<RulesAsked, ProgrammeRule>> inForce(List<RulesAsked> asked) {
        UUID[] programmes = asked.stream().map(RulesAsked::programmeId).toArray(UUID[]::new);
        LocalDate[] days = asked.stream().map(RulesAsked::on).toArray(LocalDate[]::new);
        return reads.find(
                        Tuple.tuple().addValue(programmes).addValue(days),
                        ON_DAYS,
                        row -> Map.entry(asked(row), rule(row)))
                .map(found -> found.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static RulesAsked asked(Row row) {
        return new RulesAsked(row.getUUID("id"), row.getLocalDate("day"));
    }

    private static ProgrammeRule requireOne(List<ProgrammeRule> found, UUID programmeId) {
        if (found.isEmpty()) {
            throw Refusal.notFound("programme", programmeId);
        }
        return found.get(0);
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
