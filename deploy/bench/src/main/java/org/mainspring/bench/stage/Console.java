package org.mainspring.bench.stage;

import java.io.PrintStream;
import java.util.Locale;

/** Everything the bench says while it works. */
public final class Console {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;
    private static final long STARTED_AT = System.nanoTime();

    private Console() {}

    /** One thing done or begun, with the seconds since the start. */
    public static void step(String text, Object... values) {
        line(String.format(
                Locale.ROOT,
                "[%6.1f s] %s",
                (System.nanoTime() - STARTED_AT) / 1e9,
                String.format(Locale.ROOT, text, values)));
    }

    /** A line as it is, at once. */
    public static void line(String text) {
        OUT.println(text);
        OUT.flush();
    }

    /** What went wrong and why, a line each. */
    public static void failure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            ERR.println(cause);
        }
    }
}
