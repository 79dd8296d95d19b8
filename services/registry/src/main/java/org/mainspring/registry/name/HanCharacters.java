package org.mainspring.registry.name;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a Han character is in simplified writing, and how it is read. ICU knows both, but for a whole name it takes the better
 * part of a millisecond; character by character it is asked once for each.
 */
final class HanCharacters {

    private static final Lookup SIMPLIFIED = new Lookup("Hant-Hans");
    private static final Lookup SYLLABLE = new Lookup("Han-Latin; Latin-ASCII; Lower");

    private HanCharacters() {}

    static boolean is(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    static String simplified(int codePoint) {
        return SIMPLIFIED.apply(codePoint);
    }

    /** Its usual reading in pinyin without tones; of several the most frequent one. */
    static String syllable(int codePoint) {
        return SYLLABLE.apply(codePoint);
    }

    /** There are as many entries as characters in use, some thousands. */
    private static final class Lookup implements Function<Integer, String> {

        private final Transliterator transliterator;
        private final Map<Integer, String> known = new ConcurrentHashMap<>();

        private Lookup(String id) {
            transliterator = Transliterator.getInstance(id);
        }

        @Override
        public String apply(Integer codePoint) {
            return known.computeIfAbsent(codePoint, character -> transliterator
                    .transliterate(Character.toString(character))
                    .strip());
        }
    }
}
