package org.mainspring.registry.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.scoring.RankInterval;

/**
 * Entries as comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it;
 * numbers are ours and stay numbers, be they below zero.
 */
final class RankingCsv {

    private static final String FORMULA = "=+-@\t\r";
    private static final List<String> FIXED = List.of(
            "rank",
            "organizationId",
            "nameZh",
            "nameEn",
            "score",
            "percentile",
            "listed",
            "labels",
            "missing",
            "rankLow",
            "rankMedian",
            "rankHigh");

    private RankingCsv() {}

    static String of(List<EntryResponse> entries) {
        List<String> indicators = entries.stream()
                .flatMap(entry -> entry.contributions().keySet().stream())
                .distinct()
                .toList();
        Stream<String> header =
                Stream.concat(FIXED.stream(), indicators.stream().map(code -> "contribution." + code));
        return Stream.concat(
                        Stream.of(header.collect(Collectors.joining(","))),
                        entries.stream().map(entry -> String.join(",", cells(entry, indicators))))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
    }

    private static List<String> cells(EntryResponse entry, List<String> indicators) {
        RankInterval interval = entry.interval();
        List<String> cells = new ArrayList<>(List.of(
                number(entry.rank()),
                entry.organization().id().toString(),
                text(entry.organization().names().zh()),
                text(entry.organization().names().en()),
                number(entry.score()),
                number(entry.percentile()),
                Boolean.toString(entry.listed()),
                text(String.join("; ", entry.labels())),
                entry.missing() == null ? "" : String.join("; ", entry.missing()),
                number(interval == null ? null : interval.low()),
                number(interval == null ? null : interval.median()),
                number(interval == null ? null : interval.high())));
        indicators.forEach(code -> cells.add(number(entry.contributions().get(code))));
        return cells;
    }

    private static String number(@Nullable Object number) {
        return number == null ? "" : number.toString();
    }

    private static String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return safe.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
