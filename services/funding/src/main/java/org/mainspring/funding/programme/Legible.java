package org.mainspring.funding.programme;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Fact;

/** Text that says something: blanks, invisible characters and letters that draw nothing do not. */
final class Legible {

    private static final String UNSEEN =
            "\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f"
                    + "\\u2028-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0";

    /** For {@code @Pattern}: somewhere there is a character that can be seen. Readers of OpenAPI understand it too. */
    static final String TEXT = "^[\\s\\S]*[^" + UNSEEN + "][\\s\\S]*$";

    /** What a client is told instead of the pattern. */
    static final String MESSAGE = "must have a character that can be seen";

    private static final Pattern PATTERN = Pattern.compile(TEXT);

    private Legible() {}

    /** @throws Refusal that points to the text of the figure in which nothing can be seen */
    static void check(String pointer, Fact figure) {
        check(pointer + "/unit", figure.unit());
        check(pointer + "/scope", figure.scope());
        check(pointer + "/note", figure.note());
    }

    private static void check(String pointer, @Nullable String text) {
        if (text != null && !PATTERN.matcher(text).matches()) {
            throw Refusal.unprocessable(pointer, "NOT_LEGIBLE", "It " + MESSAGE + ".");
        }
    }
}
