package org.mainspring.registry.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One candidate in the result. Who could not be ranked stands behind all others, without rank and score.
 *
 * @param position 1, 2, 3 ... without gaps; those of one score in the order of their ids
 * @param contributions what each indicator adds, in the method's order; they add up to the score exactly
 * @param percentile share of the others that it is ahead of, its equals counted by half
 * @param listed whether it is among the first, as many as the ranking lists
 * @param missing indicators without a value
 */
public record RankedEntry(
        int position,
        @Nullable Integer rank,
        UUID organizationId,
        @Nullable BigDecimal score,
        Map<String, BigDecimal> contributions,
        @Nullable BigDecimal percentile,
        boolean listed,
        List<String> labels,
        List<String> missing,
        @Nullable RankInterval interval) {}
