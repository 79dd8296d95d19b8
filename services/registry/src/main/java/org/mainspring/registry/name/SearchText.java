package org.mainspring.registry.name;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainspring.chassis.problem.Refusal;

/** All names of an organization in one text, and the patterns that find words in it. */
public final class SearchText {

    /** Counted up whenever names are folded in another way, so that those folded before are folded anew. */
    public static final int EDITION = 1;

    private static final int MOST_TERMS = 8;

    private SearchText() {}

    public static String of(Stream<String> names) {
        return names.map(FoldedName::of).map(FoldedName::spaced).collect(Collectors.joining("|"));
    }

    /** The LIKE patterns that must all match: one for each word, Han characters staying together. A query without any is refused. */
    public static List<String> patterns(String query) {
        List<String> patterns = Arrays.stream(query.strip().split("\\s+", -1))
                .map(FoldedName::of)
                .filter(term -> !term.words().isEmpty())
                .limit(MOST_TERMS)
                .map(term -> "%" + term.pattern() + "%")
                .toList();
        if (patterns.isEmpty()) {
            throw Refusal.badParameter("q", "NOTHING_TO_SEARCH", "q has no letter and no digit to search for.");
        }
        return patterns;
    }
}
