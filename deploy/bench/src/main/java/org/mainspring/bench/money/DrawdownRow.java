package org.mainspring.bench.money;

import java.util.Locale;
import org.mainspring.bench.load.Round;
import org.mainspring.bench.load.Score;

/** What drawdowns cost where they meet so closely. */
public record DrawdownRow(Score score) {

    public String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.1f | %.1f | %.1f | %.1f | %.1f |",
                score.name(),
                score.spread(Round::perSecond).median(),
                score.spread(round -> round.millisAt(50)).median(),
                score.spread(round -> round.millisAt(99)).median(),
                score.spread(Round::cpuPerRequest).median() / 1_000,
                score.spread(Round::appPerRequest).median() / 1_000,
                score.spread(Round::databasePerRequest).median() / 1_000);
    }
}
