package org.mainspring.events;

/** Text that says something: blanks and invisible characters alone do not. */
public final class Legible {

    /** For {@code @Pattern}: somewhere there is a character that can be seen. Readers of OpenAPI understand it too. */
    public static final String TEXT = "^[\\s\\S]*[^\\s\\u00a0\\u2000-\\u200f\\u2028-\\u206f\\u3000\\ufeff][\\s\\S]*$";

    /** What a client is told instead of the pattern. */
    public static final String MESSAGE = "must have a character that can be seen";

    private Legible() {}
}
