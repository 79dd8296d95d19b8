package org.mainspring.registry.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name without what does not tell it apart: compatibility forms, capitals, accents, traditional characters and punctuation.
 *
 * @param words in their order: Han characters one by one, others as they are written together
 * @param core the words without the legal form; never empty where words are not
 */
public record FoldedName(List<String> words, List<String> core) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BLANKS = Pattern.compile(" +");

    public static FoldedName of(String name) {
        List<String> words = words(fold(name));
        return new FoldedName(words, LegalForms.strip(words));
    }

    /** One blank around every word, so that even a single Han character makes trigrams that an index can find. */
    public String spaced() {
        return words.isEmpty() ? "" : " " + String.join("  ", words) + " ";
    }

    /** What {@link #spaced()} of a name contains that has these words beside each other; of Latin words a part is enough. */
    public String pattern() {
        String spaced = spaced();
        int from = isHan(words.get(0)) ? 0 : 1;
        int to = spaced.length() - (isHan(words.get(words.size() - 1)) ? 0 : 1);
        return spaced.substring(from, to);
    }

    private static boolean isHan(String word) {
        return HanCharacters.is(word.codePointAt(0));
    }

    /** How the core is read, in Latin letters without blanks: one for all homophones, and for pinyin however it is divided. */
    String sound() {
        return core.stream()
                .map(word -> isHan(word) ? HanCharacters.syllable(word.codePointAt(0)) : word)
                .collect(Collectors.joining());
    }

    /** Only letters and digits remain, so nothing is left that LIKE would take for a sign. */
    private static String fold(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(plain.length() * 2);
        plain.codePoints().forEach(codePoint -> append(folded, codePoint));
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, int codePoint) {
        if (HanCharacters.is(codePoint)) {
            folded.append(' ').append(HanCharacters.simplified(codePoint)).append(' ');
        } else if (Character.isLetterOrDigit(codePoint)) {
            folded.appendCodePoint(codePoint);
        } else {
            folded.append(' ');
        }
    }

    private static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : List.of(BLANKS.split(folded));
    }
}
