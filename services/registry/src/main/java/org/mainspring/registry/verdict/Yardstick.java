package org.mainspring.registry.verdict;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What verdicts follow from, and nothing else does.
 *
 * @param bands in any order; one of them begins at 0, no two at the same score
 * @param floors each for another measure, with the code of a band
 * @param notFiled what becomes of those who file nothing
 * @param secondWarningRevokes whether whoever would be warned twice in a row loses it
 */
public record Yardstick(
        List<ScoreBand> bands, List<HardFloor> floors, Consequence notFiled, boolean secondWarningRevokes) {

    /** The verdict on those who file nothing; no band is called so. */
    public static final String NOT_FILED = "NOT_FILED";

    /** The best first. */
    public Yardstick {
        bands = bands.stream().sorted(comparing(ScoreBand::from).reversed()).toList();
        floors = List.copyOf(floors);
    }

    public Verdict judge(Filing filing) {
        return filing.score() == null
                ? verdict(filing, NOT_FILED, notFiled, VerdictReason.NOT_FILED, List.of())
                : judge(filing, filing.score());
    }

    private Verdict judge(Filing filing, BigDecimal score) {
        ScoreBand byScore = bandOf(score);
        List<HardFloor> missed = floors.stream()
                .filter(floor -> floor.isMissedBy(value(filing, floor)))
                .toList();
        ScoreBand worst = Stream.concat(Stream.of(byScore), missed.stream().map(floor -> band(floor.band())))
                .max(comparingInt(bands::indexOf))
                .orElse(byScore);
        List<FailedFloor> failed = missed.stream()
                .map(floor -> floor.failedWith(value(filing, floor)))
                .toList();
        VerdictReason reason = worst.equals(byScore) ? VerdictReason.BAND : VerdictReason.FLOOR;
        return verdict(filing, worst.code(), worst.consequence(), reason, failed);
    }

    private Verdict verdict(
            Filing filing, String code, Consequence consequence, VerdictReason reason, List<FailedFloor> failed) {
        boolean again = consequence == Consequence.WARN && filing.warned() && secondWarningRevokes;
        return new Verdict(
                filing.recognitionId(),
                code,
                again ? Consequence.REVOKE : consequence,
                again ? VerdictReason.SECOND_WARNING : reason,
                failed);
    }

    private ScoreBand bandOf(BigDecimal score) {
        return bands.stream().filter(band -> band.takes(score)).findFirst().orElseThrow();
    }

    private ScoreBand band(String code) {
        return bands.stream()
                .filter(band -> band.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal value(Filing filing, HardFloor floor) {
        return Objects.requireNonNull(filing.measures().get(floor.measure()), floor::measure);
    }
}
