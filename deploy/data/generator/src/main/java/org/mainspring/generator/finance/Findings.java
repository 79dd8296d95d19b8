package org.mainspring.generator.finance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;

/** What came of a play: what the ledger adds up to beside what was announced, and whether it is sound. */
record Findings(Funding funding, Cast cast, PrintStream out) {

    void tell(Stage stage) {
        JsonNode figures = funding.get(cast.officer(), "programmes/" + stage.programme() + "/figures");
        JsonNode check = funding.get(cast.operator(), "ledger/check?programmeId=" + stage.programme());
        out.println("programme " + stage.programme());
        for (String name : List.of("pledged", "drawn", "beneficiaries")) {
            out.println("  " + name + ": " + compared(figures.path(name)));
        }
        out.println("  ledger: " + check);
    }

    private static String compared(JsonNode figure) {
        String computed = figure.path("computed").asText();
        JsonNode announced = figure.path("announced");
        if (announced.isMissingNode()) {
            return computed;
        }
        String verdict = figure.path("agrees").asBoolean() ? "agrees" : "does not agree";
        return "%s, announced %s %s: %s"
                .formatted(
                        computed,
                        announced.path("qualifier").asText(),
                        announced.path("value").asText(),
                        verdict);
    }
}
