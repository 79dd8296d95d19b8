package org.mainspring.registry.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the inputs of a ranking.
 *
 * @param entries by position
 * @param labels counted among those listed
 */
public record RankingResult(List<RankedEntry> entries, List<LabelCount> labels) {

    static RankingResult of(List<RankedEntry> entries) {
        return new RankingResult(
                entries,
                LabelCount.of(entries.stream().filter(RankedEntry::listed).toList()));
    }

    public int ranked() {
        return (int) entries.stream().filter(entry -> entry.rank() != null).count();
    }

    public int listed() {
        return (int) entries.stream().filter(RankedEntry::listed).count();
    }

    /** The one text that stands for this result. */
    public String canonical() {
        return CanonicalJson.of(Map.of(
                "entries", entries.stream().map(RankingResult::members).toList(),
                "labels", labels.stream().map(RankingResult::members).toList()));
    }

    public String sha256() {
        return CanonicalJson.sha256(canonical());
    }

    private static Map<String, @Nullable Object> members(RankedEntry entry) {
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("position", entry.position());
        members.put("rank", entry.rank());
        members.put("organizationId", entry.organizationId());
        members.put("score", entry.score());
        members.put("contributions", entry.contributions());
        members.put("percentile", entry.percentile());
        members.put("listed", entry.listed());
        members.put("labels", entry.labels());
        members.put("missing", entry.missing());
        members.put("interval", entry.interval() == null ? null : members(entry.interval()));
        return members;
    }

    private static Map<String, Object> members(RankInterval interval) {
        return Map.of("low", interval.low(), "median", interval.median(), "high", interval.high());
    }

    private static Map<String, Object> members(LabelCount label) {
        return Map.of("label", label.label(), "count", label.count(), "percent", label.percent());
    }
}
