package org.mainspring.testkit.generated;

import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Choices that are the same for the same seed. */
final class Chance {

    /** Letters that texts get wrong: wide ones, composed ones, signs of SQL, JSON, HTML, CSV and paths. */
    private static final List<String> PIECES = List.of(
            "a", "B", "7", " ", "思源", "電", "é", "e\u0301", "ß", "ı", "😀", "'", "\"", "\\", "%", "_", "<b>", "&", ";",
            "=1+1", "../", "{", "]", "$1", "--", "\u200f", "\ufeff", "\u00a0", "\t");

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    /** From least to most, both of them possible and likelier than the others. */
    int between(int least, int most) {
        if (oneIn(8)) {
            return oneIn(2) ? least : most;
        }
        return (int) (least + random.nextLong((long) most - least + 1));
    }

    long anyNumber() {
        return random.nextLong() >> random.nextInt(64);
    }

    UUID anyId() {
        return new UUID(random.nextLong() & ~0xf000L | 0x7000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    <T> T oneOf(Collection<T> choices) {
        return List.copyOf(choices).get(random.nextInt(choices.size()));
    }

    /** A text of about as many pieces, each a letter or a few. */
    String text(int pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(oneOf(oneIn(3) ? PIECES : PIECES.subList(0, 4)));
        }
        return text.toString();
    }
}
