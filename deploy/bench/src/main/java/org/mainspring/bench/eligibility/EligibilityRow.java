package org.mainspring.bench.eligibility;

import java.util.Locale;

/** How long one way of asking took. */
public record EligibilityRow(String what, double seconds, String found) {

    public String line() {
        return String.format(Locale.ROOT, "| %s | %.2f | %s |", what, seconds, found);
    }
}
