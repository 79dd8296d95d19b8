package org.mainspring.funding.factkind;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.condition.FactUse;
import org.mainspring.funding.knowledge.ValueType;

/** All kinds of fact that there are, by their codes. */
public record FactKinds(Map<String, Terms> terms) {

    /** What matters of a kind to whoever keeps or reads its facts. */
    public record Terms(
            ValueType type, @Nullable String unit, Bounds bounds, FactOrigin origin, boolean confidential) {}

    public @Nullable Terms of(String code) {
        return terms.get(code);
    }

    /** Refuses a rule that asks about what is no fact, or in a way in which its type cannot be asked. */
    public void requireFitting(List<FactUse> uses) {
        for (FactUse use : uses) {
            Terms kind = terms.get(use.fact());
            if (kind == null) {
                throw Refusal.unprocessable(
                        use.pointer(), "FACT_KIND_NOT_FOUND", "There is no kind of fact " + use.fact() + ".");
            }
            if (kind.type() != use.type()) {
                throw Refusal.unprocessable(
                        use.pointer(),
                        "OTHER_TYPE",
                        use.fact() + " is of type " + kind.type() + " and asked as if it were " + use.type() + ".");
            }
            use.thresholds().forEach((pointer, value) -> kind.bounds().require(value, pointer, use.fact()));
        }
    }
}
