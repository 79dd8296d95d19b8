package org.mainspring.registry.name;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The pieces of names that an index keeps, so that a name with an error still shares some with the one that was meant: Han
 * characters two by two and one by one, their readings two by two (most errors in Chinese are homophones), three letters of Latin words.
 */
public final class NameGrams {

    /** Far more than a name has that can be meant. */
    private static final int MOST = 400;

    private NameGrams() {}

    /** Those of all names together. */
    public static String[] of(Stream<String> names) {
        Set<String> grams = new TreeSet<>();
        names.map(FoldedName::of).map(NameGrams::of).forEach(grams::addAll);
        return grams.stream().limit(MOST).toArray(String[]::new);
    }

    /** Those of the core; the legal form tells nothing. */
    public static Set<String> of(FoldedName name) {
        Set<String> grams = new TreeSet<>();
        List<String> core = name.core();
        for (int i = 0; i < core.size(); i++) {
            boolean han = isHan(core.get(i));
            if (han) {
                grams.add(core.get(i));
            } else {
                addTrigrams(core.get(i), grams);
            }
            if (han && i + 1 < core.size() && isHan(core.get(i + 1))) {
                grams.add(core.get(i) + core.get(i + 1));
                addTrigrams(syllable(core.get(i)) + syllable(core.get(i + 1)), grams);
            }
        }
        return grams;
    }

    /** A mark at either end, for beginnings are seldom mistyped. */
    private static void addTrigrams(String word, Collection<String> grams) {
        String marked = "^" + word + "$";
        for (int i = 0; i + 3 <= marked.length(); i++) {
            grams.add(marked.substring(i, i + 3));
        }
    }

    private static boolean isHan(String word) {
        return HanCharacters.is(word.codePointAt(0));
    }

    private static String syllable(String word) {
        return HanCharacters.syllable(word.codePointAt(0));
    }
}
