package org.mainspring.registry.verdict;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How an evaluation came out, in figures: {@code renewed}, {@code warned} and {@code revoked} add up to all verdicts.
 *
 * @param verdicts every verdict there can be, the best first
 */
public record Tally(List<VerdictCount> verdicts, int renewed, int warned, int revoked) {

    public static Tally of(Yardstick yardstick, List<Verdict> verdicts) {
        Stream<String> codes =
                Stream.concat(yardstick.bands().stream().map(ScoreBand::code), Stream.of(Yardstick.NOT_FILED));
        int warned = count(verdicts, verdict -> verdict.consequence() == Consequence.WARN);
        int revoked = count(verdicts, verdict -> verdict.consequence() == Consequence.REVOKE);
        return new Tally(
                codes.map(code -> new VerdictCount(code, count(verdicts, verdict -> verdict.verdict()
                                .equals(code))))
                        .toList(),
                verdicts.size() - warned - revoked,
                warned,
                revoked);
    }

    private static int count(List<Verdict> verdicts, Predicate<Verdict> counted) {
        return (int) verdicts.stream().filter(counted).count();
    }
}
