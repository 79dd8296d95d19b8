package org.mainspring.chassis.problem;

/** What a client sent, as it may be shown to it: bounded, without control characters and halves of characters. */
public final class Excerpt {

    private Excerpt() {}

    /** @param most characters that are shown */
    public static String of(String sent, int most) {
        var shown = new StringBuilder();
        sent.codePoints().limit(most).map(Excerpt::showable).forEach(shown::appendCodePoint);
        return sent.codePointCount(0, sent.length()) > most ? shown.append('…').toString() : shown.toString();
    }

    private static int showable(int codePoint) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return half || Character.isISOControl(codePoint) ? '?' : codePoint;
    }
}
