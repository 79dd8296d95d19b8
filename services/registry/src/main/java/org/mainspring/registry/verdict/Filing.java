package org.mainspring.registry.verdict;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one recognition that is evaluated.
 *
 * @param warned whether the evaluation before warned it
 * @param score 0 to 100; {@code null} where nothing was filed
 * @param measures a value for every floor, where there is a score
 */
public record Filing(
        UUID recognitionId, boolean warned, @Nullable BigDecimal score, Map<String, BigDecimal> measures) {

    public Filing {
        measures = Map.copyOf(measures);
    }
}
