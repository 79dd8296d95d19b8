package org.mainspring.registry.uscc;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainspring.registry.uscc.UsccSuggestion.Reason;

/** Undoes the slips people make when they copy a code; only what both check characters confirm is suggested. */
final class UsccMending {

    private static final int MOST = 5;

    /** One kind of slip undone in every possible way; its candidates need not be valid. */
    private interface Repair extends Function<String, Stream<UsccSuggestion>> {}

    /** In the order in which their suggestions rank. */
    private static final List<Repair> REPAIRS = List.of(
            UsccMending::withoutSeparators,
            ConfusableRepair::candidates,
            UsccMending::swappedBack,
            UsccMending::withoutOne,
            UsccMending::withOneMore,
            UsccMending::withTheOnlyOneCorrected);

    private UsccMending() {}

    static List<UsccSuggestion> of(String normalised) {
        if (normalised.length() > 2 * Uscc.LENGTH) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        return REPAIRS.stream()
                .flatMap(repair -> repair.apply(normalised))
                .filter(suggestion -> UsccCheck.isValid(suggestion.code()) && seen.add(suggestion.code()))
                .limit(MOST)
                .toList();
    }

    private static Stream<UsccSuggestion> withoutSeparators(String text) {
        String joined = text.replaceAll("[\\s.\u00B7_-]+", "");
        return Stream.of(new UsccSuggestion(joined, Reason.SEPARATORS, "without the separators"));
    }

    private static Stream<UsccSuggestion> swappedBack(String text) {
        return positions(text, Uscc.LENGTH).skip(1).mapToObj(i -> {
            String swapped = text.substring(0, i - 1) + text.charAt(i) + text.charAt(i - 1) + text.substring(i + 1);
            return new UsccSuggestion(
                    swapped, Reason.NEIGHBOURS_SWAPPED, "positions %d and %d swapped".formatted(i, i + 1));
        });
    }

    private static Stream<UsccSuggestion> withoutOne(String text) {
        return positions(text, Uscc.LENGTH + 1)
                .mapToObj(i -> new UsccSuggestion(
                        text.substring(0, i) + text.substring(i + 1),
                        Reason.CHARACTER_DUPLICATED,
                        "without %c at position %d".formatted(text.charAt(i), i + 1)));
    }

    private static Stream<UsccSuggestion> withOneMore(String text) {
        return IntStream.concat(positions(text, Uscc.LENGTH - 1), IntStream.of(text.length()))
                .boxed()
                .flatMap(i -> replacements(text, i, i, Reason.CHARACTER_MISSING, "with %c at position %d"))
                .filter(UsccMending::isPlausible)
                .sorted(comparing(suggestion -> !isDoubled(text, suggestion.code())));
    }

    /** Whether the longer text only has a character twice where the shorter has it once: the commonest omission. */
    private static boolean isDoubled(String shorter, String longer) {
        int at = IntStream.range(0, shorter.length())
                .filter(i -> shorter.charAt(i) != longer.charAt(i))
                .findFirst()
                .orElse(shorter.length());
        return at > 0 && longer.charAt(at) == longer.charAt(at - 1);
    }

    private static Stream<UsccSuggestion> withTheOnlyOneCorrected(String text) {
        return positions(text, Uscc.LENGTH)
                .boxed()
                .flatMap(i -> replacements(text, i, i + 1, Reason.WRONG_CHARACTER, "%c at position %d"))
                .filter(UsccMending::isPlausible)
                .collect(collectingAndThen(toList(), only -> only.size() == 1 ? only.stream() : Stream.empty()));
    }

    /** Every character of the alphabet in the place of {@code [from, to)}. */
    private static Stream<UsccSuggestion> replacements(
            String text, int from, int to, Reason reason, String explanation) {
        return UsccAlphabet.CHARACTERS
                .chars()
                .mapToObj(c -> new UsccSuggestion(
                        text.substring(0, from) + (char) c + text.substring(to),
                        reason,
                        explanation.formatted(c, from + 1)));
    }

    /** A guess out of many must also name a known category and place, else chance would pass the checks too often. */
    private static boolean isPlausible(UsccSuggestion suggestion) {
        String code = suggestion.code();
        return UsccCheck.isValid(code) && UsccDecoding.of(code).isPlausible();
    }

    private static IntStream positions(String text, int lengthWanted) {
        return IntStream.range(0, text.length() == lengthWanted ? lengthWanted : 0);
    }
}
