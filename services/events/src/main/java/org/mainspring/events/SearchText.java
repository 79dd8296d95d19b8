package org.mainspring.events;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainspring.chassis.problem.Refusal;

/**
 * Names as they are searched: compatibility forms folded, lower case, punctuation gone, and a blank around every Han character,
 * so that even a single one makes trigrams that an index can find.
 */
public final class SearchText {

    private static final int MOST_TERMS = 8;

    private SearchText() {}

    /** All names on one line, with a blank at either end. */
    public static String of(Stream<String> names) {
        return names.map(SearchText::normalise).collect(Collectors.joining(" | ", " ", " "));
    }

    /** The LIKE patterns that must all match: one for each word, Han characters staying together. A query without any is refused. */
    public static List<String> patterns(String query) {
        List<String> patterns = Arrays.stream(query.strip().split("\\s+", -1))
                .map(SearchText::normalise)
                .filter(term -> !term.isEmpty())
                .limit(MOST_TERMS)
                .map(term -> "%" + (startsHan(term) ? " " : "") + term + (endsHan(term) ? " " : "") + "%")
                .toList();
        if (patterns.isEmpty()) {
            throw Refusal.badParameter("q", "NOTHING_TO_SEARCH", "q has no letter and no digit to search for.");
        }
        return patterns;
    }

    /** Only letters, digits and single blanks remain, so nothing is left that LIKE would take for a sign. */
    private static String normalise(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(\\p{IsHan})", " $1 ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static boolean startsHan(String term) {
        return Character.UnicodeScript.of(term.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    private static boolean endsHan(String term) {
        return Character.UnicodeScript.of(term.codePointBefore(term.length())) == Character.UnicodeScript.HAN;
    }
}
