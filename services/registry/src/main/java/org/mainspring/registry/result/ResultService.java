package org.mainspring.registry.result;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.recognition.Conclusion;
import org.mainspring.registry.recognition.RecognitionService;
import org.mainspring.registry.verdict.Tally;
import org.mainspring.registry.verdict.Verdict;
import org.mainspring.registry.verdict.Yardstick;

/** Brings results together, judges them and has them carried out; whether it is time for that is asked before. */
@ApplicationScoped
public class ResultService {

    private static final int MOST_EVALUATED = 10_000;
    private static final int CARRIED_OUT_AT_ONCE = 100;

    private final PoolRepository pools;
    private final VerdictRepository verdicts;
    private final ResultRepository results;
    private final RecognitionService recognitions;

    ResultService(
            PoolRepository pools,
            VerdictRepository verdicts,
            ResultRepository results,
            RecognitionService recognitions) {
        this.pools = pools;
        this.verdicts = verdicts;
        this.results = results;
        this.recognitions = recognitions;
    }

    /** Lists whoever holds the level on that day, in the place of an evaluation that is written right after. */
    public Uni<PoolSize> freeze(UUID evaluationId, String scheme, String level, int year, LocalDate day) {
        return pools.freeze(evaluationId, scheme, level, year, day).invoke(ResultService::requireFit);
    }

    private static void requireFit(PoolSize size) {
        if (size.evaluated() == 0) {
            throw Refusal.unprocessable("/level", "POOL_EMPTY", "Nobody holds it who is not exempt.");
        }
        if (size.evaluated() + size.exempt() > MOST_EVALUATED) {
            throw Refusal.unprocessable(
                    "/level", "POOL_TOO_LARGE", "More than " + MOST_EVALUATED + " recognitions are like that.");
        }
    }

    /**
     * Takes what is filed, and drops verdicts that were given without it.
     *
     * @return how many of the pool have filed by now
     */
    public Uni<Integer> file(UUID evaluationId, Yardstick yardstick, FileResultsRequest request) {
        var rows = new FiledRows(request.results());
        rows.requireMeasured(yardstick);
        return pools.misplaced(evaluationId, rows.recognitions())
                .invoke(rows::requirePooled)
                .chain(() -> verdicts.discard(evaluationId))
                .chain(() -> pools.file(evaluationId, request.results()));
    }

    /** Judges everybody who is evaluated, by what was filed until now. */
    public Uni<Tally> assess(UUID evaluationId, Yardstick yardstick) {
        return pools.filings(evaluationId)
                .map(filings -> filings.stream().map(yardstick::judge).toList())
                .call(judged -> verdicts.keep(evaluationId, judged))
                .map(judged -> Tally.of(yardstick, judged));
    }

    /**
     * Carries out some of the verdicts that are still to be; each once, for that is noted in the same transaction.
     *
     * @return whether there were any
     */
    public Uni<Boolean> carryOut(UUID evaluationId, int year, int nextYear, LocalDate on) {
        return verdicts.pending(evaluationId, CARRIED_OUT_AT_ONCE)
                .call(pending -> carryOut(evaluationId, pending, year, nextYear, on))
                .map(pending -> !pending.isEmpty());
    }

    private Uni<Void> carryOut(UUID evaluationId, List<Verdict> pending, int year, int nextYear, LocalDate on) {
        var conclusions =
                pending.stream().collect(toMap(Verdict::recognitionId, one -> conclusion(one, year, nextYear)));
        return pending.isEmpty()
                ? Uni.createFrom().voidItem()
                : recognitions
                        .conclude(conclusions, on)
                        .flatMap(concluded -> verdicts.settle(evaluationId, pending, concluded));
    }

    private static Conclusion conclusion(Verdict verdict, int year, int nextYear) {
        return new Conclusion(year, nextYear, verdict.verdict(), verdict.consequence(), verdict.explanation(year));
    }

    public Uni<Page<ResultResponse>> list(UUID evaluationId, ResultQuery query, Language language) {
        return results.list(evaluationId, query, language);
    }
}
