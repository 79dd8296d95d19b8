package org.mainspring.bench.search;

import java.util.Random;

/** A name with one error, as fingers and ears make them: one character wrong, missing, doubled, or two in the wrong order. */
public final class Mistyped {

    private static final String LETTERS = "aeinorstlmchu";
    private static final String CHARACTERS = "新鑫欣信诚成城科可华花海航智志思斯源元远达大电店天田";

    private final Random random;

    public Mistyped(long seed) {
        random = new Random(seed);
    }

    /** One error anywhere in what tells the name apart, in either language, with or without the legal form. */
    public String of(BilingualName name) {
        boolean chinese = random.nextBoolean();
        String told = chinese ? name.chinese() : name.english();
        String whole = chinese ? name.inChinese() : name.inEnglish();
        String form = random.nextBoolean() ? whole.substring(told.length()) : "";
        return mistype(told, chinese ? CHARACTERS : LETTERS) + form;
    }

    private String mistype(String text, String wrong) {
        int at = random.nextInt(text.length() - 1);
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + text.charAt(at) + text.charAt(at) + after;
            case 2 -> before + after.charAt(0) + text.charAt(at) + after.substring(1);
            default -> before + wrong.charAt(random.nextInt(wrong.length())) + after;
        };
    }
}
