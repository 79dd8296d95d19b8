package org.mainspring.registry.uscc;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainspring.registry.uscc.UsccSuggestion.Reason;

/** Reads characters as others that look alike: all that cannot stand where they are, or else any single one. */
final class ConfusableRepair {

    /** More misreadings than this in one code are no slip, and each more multiplies the candidates by three. */
    private static final int MOST_AT_ONCE = 4;

    private ConfusableRepair() {}

    static Stream<UsccSuggestion> candidates(String text) {
        if (text.length() != Uscc.LENGTH) {
            return Stream.empty();
        }
        List<Integer> impossible = IntStream.range(0, Uscc.LENGTH)
                .filter(i -> !UsccCheck.fits(text.charAt(i), i))
                .boxed()
                .toList();
        if (impossible.isEmpty()) {
            return IntStream.range(0, Uscc.LENGTH).boxed().flatMap(i -> readings(text, text, i));
        }
        if (impossible.size() > MOST_AT_ONCE) {
            return Stream.empty();
        }
        Stream<String> read = Stream.of(text);
        for (int i : impossible) {
            read = read.flatMap(partly -> readings(text, partly, i).map(UsccSuggestion::code));
        }
        return read.map(code -> suggestion(text, code));
    }

    private static Stream<UsccSuggestion> readings(String text, String partly, int i) {
        return Confusables.meant(text.charAt(i))
                .chars()
                .mapToObj(meant -> partly.substring(0, i) + (char) meant + partly.substring(i + 1))
                .map(code -> suggestion(text, code));
    }

    private static UsccSuggestion suggestion(String text, String code) {
        List<String> readings = IntStream.range(0, Uscc.LENGTH)
                .filter(i -> text.charAt(i) != code.charAt(i))
                .mapToObj(i -> "%c at position %d read as %c".formatted(text.charAt(i), i + 1, code.charAt(i)))
                .toList();
        return new UsccSuggestion(code, Reason.CONFUSABLE_CHARACTER, String.join(", ", readings));
    }
}
