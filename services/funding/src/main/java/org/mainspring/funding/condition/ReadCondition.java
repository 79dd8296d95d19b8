package org.mainspring.funding.condition;

import java.util.List;
import org.mainspring.funding.clause.Clause;

/** A condition that was understood: the clause that it means, and the facts that it asks about. */
public record ReadCondition(Clause clause, List<FactUse> uses) {

    /** Of a condition that was read before. */
    public static Clause clauseOf(Condition condition) {
        return of(condition, "").clause();
    }

    /**
     * Understands a condition.
     *
     * @param at pointer to it in the body
     * @throws org.mainspring.chassis.problem.Refusal 422 where it makes no sense, with the pointer to what does not
     */
    public static ReadCondition of(Condition condition, String at) {
        var reader = new ConditionReader(at);
        Clause clause = reader.read(condition, "", 1);
        return new ReadCondition(clause, reader.uses());
    }
}
