package org.mainspring.gateway.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client would like best, as Accept-Encoding says it: {@code gzip;q=0.5, *;q=0}. */
record Weights(Map<String, Double> byName) {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern CHOICE =
            Pattern.compile("\\s*([^;\\s]+)\\s*(?:;\\s*q\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*)?");

    /** Takes every header of the name; a choice that is not well formed is none. */
    static Weights of(List<String> headers) {
        Map<String, Double> weights = new HashMap<>();
        for (String choice : COMMA.split(String.join(",", headers).toLowerCase(Locale.ROOT), -1)) {
            Matcher parts = CHOICE.matcher(choice);
            if (parts.matches()) {
                weights.put(parts.group(1), parts.group(2) == null ? 1 : Double.parseDouble(parts.group(2)));
            }
        }
        return new Weights(weights);
    }

    /** From 0, not acceptable, to 1; the asterisk stands for all that is not named. */
    double of(String name) {
        return byName.getOrDefault(name, byName.getOrDefault("*", 0.0));
    }
}
