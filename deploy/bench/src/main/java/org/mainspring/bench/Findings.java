package org.mainspring.bench;

import java.util.List;
import java.util.Map;
import org.mainspring.bench.load.Comparison;
import org.mainspring.bench.load.Wait;
import org.mainspring.bench.search.SearchRow;
import org.mainspring.bench.stage.Memory;

/**
 * Everything one run found out.
 *
 * @param comparisons the first is of get by id, and in it the second score that of the registry asked directly
 * @param atRest memory when all was ready, before any request
 * @param afterLoad memory when all had been measured
 * @param searches the first two are those that forgive errors of typing
 */
record Findings(
        Map<String, String> machine,
        List<Comparison> comparisons,
        List<Wait> waits,
        Delivery delivery,
        double secondsToReady,
        Memory atRest,
        Memory afterLoad,
        List<SearchRow> searches) {

    /** What is promised of the platform in figures, with what was measured. */
    List<Limit> limits() {
        Comparison byId = comparisons.get(0);
        double ratio = byId.cpuRatioToRaw(byId.scores().get(1)).median();
        double delivered = delivery.sinceTold().getValueAtPercentile(50) / 1_000.0;
        double gigabytes = atRest.proportionalInAll() / 1e9;
        return List.of(
                new Limit("get by id, direct: CPU per request beside the raw server's", ratio, 1.6, "times"),
                new Limit("commit to consumer at 100/s, p50", delivered, 15, "ms"),
                new Limit("the whole stack ready, from built jars", secondsToReady, 60, "s"),
                new Limit("memory of the whole stack when it is ready (PSS)", gigabytes, 1.6, "GB"),
                new Limit("candidates by a name with an error, direct, p99", searchAt99(0), 150, "ms"),
                new Limit("list by a name with an error, direct, p99", searchAt99(1), 150, "ms"));
    }

    private double searchAt99(int row) {
        return searches.get(row).waited().millisAt(99);
    }
}
