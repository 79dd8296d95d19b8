package org.mainspring.registry.observation;

import io.restassured.response.ValidatableResponse;
import org.mainspring.registry.Registry;

/** Observations as tests report them. */
public final class Observations {

    public static final String SOURCE = "statistics-2022";

    private Observations() {}

    /**
     * Reports how many hold a scheme.
     *
     * @param dimensions members before the fact, each followed by a comma
     * @param fact members besides the source
     */
    public static ValidatableResponse holders(String scheme, String dimensions, String fact) {
        return report("HOLDERS", scheme, dimensions, fact);
    }

    public static ValidatableResponse report(String measure, String scheme, String dimensions, String fact) {
        return Registry.post(
                "/observations", """
                {"measure": "%s", "scheme": "%s", %s "fact": {%s, "source": "%s"}}""".formatted(measure, scheme, dimensions, fact, Registry.source(SOURCE)));
    }

    public static String fact(String value, String asOf) {
        return "\"value\": \"%s\", \"qualifier\": \"EXACT\", \"asOf\": \"%s\"".formatted(value, asOf);
    }
}
