package org.mainspring.registry.name;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How well a name answers to the one that is looked for.
 *
 * @param value from 0 (nothing in common) to 1 (the same name)
 */
public record NameScore(double value, Reason reason) {

    /** Lower than any that is worth showing. */
    public static final NameScore NONE = new NameScore(0, Reason.SIMILAR);

    public static final Comparator<NameScore> WORST_FIRST = Comparator.comparingDouble(NameScore::value);

    private static final double SAME_BUT_LEGAL_FORM = 0.97;
    private static final double SAME_SOUND = 0.93;
    private static final double CONTAINED = 0.7;
    private static final double CONTAINED_WHOLLY = 0.95;
    /** Readings agree more easily than characters. */
    private static final double SOUND_COUNTS = 0.9;
    /** Below it, two names have no more in common than any two. */
    private static final double LEAST = 0.5;

    private static final int SHORTEST_SOUND = 4;

    /** Why a name is taken for the one that is looked for. */
    public enum Reason {
        /** Apart from capitals, signs, accents and traditional characters. */
        SAME_NAME,
        SAME_BUT_LEGAL_FORM,
        /** Read alike: homophones, or pinyin for characters. */
        SAME_SOUND,
        /** One stands in the other. */
        CONTAINED,
        /** But for some letters or characters, or in another order. */
        SIMILAR
    }

    public static NameScore of(FoldedName wanted, FoldedName name) {
        if (wanted.core().isEmpty() || name.core().isEmpty()) {
            return NONE;
        }
        if (wanted.words().equals(name.words())) {
            return new NameScore(1, Reason.SAME_NAME);
        }
        if (wanted.core().equals(name.core())) {
            return new NameScore(SAME_BUT_LEGAL_FORM, Reason.SAME_BUT_LEGAL_FORM);
        }
        String sound = wanted.sound();
        if (sound.length() >= SHORTEST_SOUND && sound.equals(name.sound())) {
            return new NameScore(SAME_SOUND, Reason.SAME_SOUND);
        }
        return Stream.of(contained(wanted, name), similar(wanted, name))
                .max(WORST_FIRST)
                .orElse(NONE);
    }

    private static NameScore contained(FoldedName wanted, FoldedName name) {
        String one = String.join(" ", wanted.core());
        String other = String.join(" ", name.core());
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (!isTelling(shorter) || !(" " + longer + " ").contains(" " + shorter + " ")) {
            return NONE;
        }
        double share = (double) shorter.length() / longer.length();
        return new NameScore(CONTAINED + (CONTAINED_WHOLLY - CONTAINED) * share, Reason.CONTAINED);
    }

    /** Two Han characters, or four letters: less stands in too many names. */
    private static boolean isTelling(String core) {
        return HanCharacters.is(core.codePointAt(0)) ? core.length() >= 3 : core.length() >= SHORTEST_SOUND;
    }

    private static NameScore similar(FoldedName wanted, FoldedName name) {
        double asWritten = closeness(String.join("", wanted.core()), String.join("", name.core()));
        double inAnyOrder = closeness(sorted(wanted.core()), sorted(name.core()));
        double asRead = closeness(wanted.sound(), name.sound()) * SOUND_COUNTS;
        double best = Math.max(asRead, Math.max(asWritten, inAnyOrder));
        return new NameScore(best < LEAST ? 0 : best * SAME_SOUND, Reason.SIMILAR);
    }

    private static String sorted(List<String> words) {
        return words.stream().sorted().reduce("", String::concat);
    }

    /** The share of the longer one that need not be changed; given up early where less than half stays. */
    private static double closeness(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int changes = new LevenshteinDistance(longer / 2).apply(one, other);
        return changes < 0 ? 0 : 1 - (double) changes / longer;
    }
}
