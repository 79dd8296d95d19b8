package org.mainspring.registry.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complete application with the scores that count.
 *
 * @param qualified whether it meets all that is mandatory
 */
public record Contender(UUID applicationId, boolean qualified, List<BigDecimal> scores, Instant submittedAt) {

    private static final int DECIMALS = 4;

    /**
     * The better one first: the higher mean, compared exactly; then the higher one of the lowest scores; then the one submitted
     * earlier; then the lower id, as it is written.
     */
    static final Comparator<Contender> ORDER = Comparator.comparing((Contender one) -> one.scores.isEmpty())
            .thenComparing(Contender::compareMeans)
            .thenComparing(Contender::lowest, Comparator.reverseOrder())
            .thenComparing(Contender::submittedAt)
            .thenComparing(one -> one.applicationId.toString());

    @Nullable BigDecimal mean() {
        return scores.isEmpty()
                ? null
                : sum().divide(BigDecimal.valueOf(scores.size()), DECIMALS, RoundingMode.HALF_EVEN);
    }

    boolean passes(BigDecimal mark) {
        return sum().compareTo(mark.multiply(BigDecimal.valueOf(scores.size()))) >= 0;
    }

    private static int compareMeans(Contender one, Contender other) {
        BigDecimal ours = one.sum().multiply(BigDecimal.valueOf(other.scores.size()));
        return other.sum().multiply(BigDecimal.valueOf(one.scores.size())).compareTo(ours);
    }

    private BigDecimal sum() {
        return scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal lowest() {
        return scores.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }
}
