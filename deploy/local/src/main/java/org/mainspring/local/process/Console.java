package org.mainspring.local.process;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Everything the launcher says, each step with the seconds since the start. */
public final class Console {

    private final PrintStream out;
    private final long startedAt = System.nanoTime();

    public Console(PrintStream out) {
        this.out = out;
    }

    /** One thing done or begun. */
    public void step(String text) {
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        out.println(String.format(Locale.ROOT, "[%6.1f s] %s", seconds, text));
    }

    /** A step and the lines that explain it, kept together. */
    public void step(String text, List<String> details) {
        synchronized (out) {
            step(text);
            details.forEach(line -> out.println("           | " + line));
        }
    }

    /** A line without a time, as it is. */
    public void line(String text) {
        out.println(text);
    }
}
