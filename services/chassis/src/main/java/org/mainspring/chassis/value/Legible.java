package org.mainspring.chassis.value;

/** Text that says something: blanks alone do not. What cannot be seen is not read at all. */
public final class Legible {

    /** For {@code @Pattern}: somewhere there is a letter, a digit or a sign. Readers of OpenAPI understand it too. */
    public static final String TEXT = "^[\\s\\S]*[^\\s\\u00a0\\u2000-\\u200f\\u2028-\\u206f\\u3000\\ufeff][\\s\\S]*$";

    /** What a client is told instead of the pattern. */
    public static final String MESSAGE = "must have a character that can be seen";

    private Legible() {}
}
