package org.mainspring.generator.finance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.List;
import org.mainspring.generator.Centres;
import org.mainspring.generator.api.LoadException;

/**
 * Programmes announced as the real ones were, but as synthetic ones: no invented money is booked to what is real, and they can be
 * opened when the real period is long over. Each figure that was announced keeps its source.
 */
record Programmes(Funding funding, Cast cast) {

    private static final List<String> SAID = List.of(
            "kind",
            "sponsorId",
            "agreedIn",
            "signedOn",
            "periodStart",
            "currency",
            "announcedTotal",
            "announcedDisbursed",
            "announcedBeneficiaries",
            "providers",
            "targetGroup",
            "eligibilityRule");

    /** The synthetic programme, open, with rules: as it is there already, or announced now. */
    JsonNode open(String key) {
        JsonNode programme = find("synthetic/" + key);
        if (programme.isMissingNode()) {
            programme = announce(key, find("shanghai/" + key));
        }
        String ruleSets = "programmes/" + Funding.id(programme) + "/rule-sets";
        if (funding.first(cast.officer(), ruleSets).isMissingNode()) {
            funding.make(cast.officer(), ruleSets, rules(programme.path("eligibilityRule")));
        }
        return Funding.is(programme, "FORECAST")
                ? funding.take(cast.officer(), "programmes", programme, "open", null)
                : programme;
    }

    private JsonNode find(String externalId) {
        return funding.first(cast.officer(), "programmes?externalId=" + URLEncoder.encode(externalId, UTF_8));
    }

    private JsonNode announce(String key, JsonNode real) {
        if (real.isMissingNode()) {
            throw new LoadException("there is no programme shanghai/" + key + ": the data of Shanghai come first");
        }
        ObjectNode request = Funding.request();
        SAID.stream().filter(real::has).forEach(name -> request.set(name, real.get(name)));
        request.putObject("names")
                .put("zh", "合成" + real.at("/names/zh").asText())
                .put("en", "Synthetic: " + real.at("/names/en").asText());
        request.put("unnamedProvider", "NAMED_LATER")
                .put("note", "What was announced is real; what is applied for, paid and repaid is not.")
                .put("externalId", "synthetic/" + key)
                .put("source", "synthetic");
        return funding.make(cast.officer(), "programmes", request);
    }

    /** Synthetic centres may draw, beside those who may by the rule that was announced. */
    private static ObjectNode rules(JsonNode announced) {
        ObjectNode request = Funding.request().put("inForceFrom", "2021-01-01").put("note", "Of the synthetic region");
        ArrayNode either = request.putObject("condition").putArray("any");
        if (announced.isObject()) {
            either.addObject().set("holds", announced);
        }
        ObjectNode synthetic = either.addObject().putObject("holds").put("scheme", Centres.SCHEME);
        synthetic.putArray("levels").add("NATIONAL").add("MUNICIPAL").add("DISTRICT");
        return request;
    }
}
