package org.mainspring.funding.factkind;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.knowledge.Value;

/**
 * Between which numbers those of a kind lie; what is beyond them was mistyped, or means something else.
 *
 * @param wholeNumber whether nothing is counted in parts
 */
@Embeddable
public record Bounds(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Column(name = "whole_number") boolean wholeNumber) {

    public static final Bounds NONE = new Bounds(null, null, false);

    /** Refuses a value that cannot be; only numbers have bounds. */
    public void require(Value value, String pointer, String fact) {
        if (!(value instanceof Value.Amount number)) {
            return;
        }
        if (minimum != null && number.amount().compareTo(minimum) < 0) {
            throw Refusal.unprocessable(pointer, "BELOW_MINIMUM", fact + " is at least " + least() + ".");
        }
        if (maximum != null && number.amount().compareTo(maximum) > 0) {
            throw Refusal.unprocessable(pointer, "ABOVE_MAXIMUM", fact + " is at most " + most() + ".");
        }
        if (wholeNumber && number.amount().stripTrailingZeros().scale() > 0) {
            throw Refusal.unprocessable(pointer, "NOT_WHOLE", fact + " is counted in whole numbers.");
        }
    }

    /** The least as it is told, if there is one. */
    @Nullable String least() {
        return text(minimum);
    }

    /** The most as it is told, if there is one. */
    @Nullable String most() {
        return text(maximum);
    }

    private static @Nullable String text(@Nullable BigDecimal bound) {
        return bound == null ? null : new Value.Amount(bound).text();
    }
}
