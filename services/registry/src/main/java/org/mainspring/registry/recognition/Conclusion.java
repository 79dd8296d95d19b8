package org.mainspring.registry.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.verdict.Consequence;

/**
 * What an evaluation decided about a recognition.
 *
 * @param year that the evaluation is of
 * @param nextYear up to that of which whoever is exempt is not evaluated
 * @param reason where it is taken back
 */
public record Conclusion(int year, int nextYear, String verdict, Consequence consequence, String reason) {

    Standing standing(LocalDate on) {
        @Nullable LocalDate warnedOn = consequence == Consequence.WARN ? on : null;
        @Nullable Integer exemptUntil = consequence == Consequence.RENEW_EXEMPT_NEXT ? nextYear : null;
        return new Standing(year, verdict, warnedOn, exemptUntil);
    }
}
