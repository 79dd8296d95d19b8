package org.mainspring.generator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** A method and a pool of candidates with their values; a value that is not known is absent. */
public final class Ranking {

    static final String METHOD = "SYNTHETIC_INNOVATION_INDEX";
    private static final int LISTED = 100;
    private static final int UNKNOWN = 4;
    private static final List<Indicator> INDICATORS = List.of(
            new Indicator("RD_SPEND", "R&D spending", "0.30", "MIN_MAX", 50_000_000),
            new Indicator("RD_STAFF", "R&D staff", "0.20", "PERCENTILE_RANK", 20_000),
            new Indicator("PATENTS", "Patents in force", "0.20", "PERCENTILE_RANK", 5_000),
            new Indicator("NEW_PRODUCTS", "Share of new products, per cent", "0.20", "MIN_MAX", 100),
            new Indicator("STANDARDS", "Standards led", "0.10", "MIN_MAX", 60));

    private final Draw draw;
    private final Region region;
    private final Centres centres;
    private final Organizations organizations;

    public Ranking(Region region) {
        this.region = region;
        draw = new Draw(region.seed());
        centres = new Centres(region);
        organizations = new Organizations(region);
    }

    private record Indicator(String code, String en, String weight, String normalisation, int most) {}

    /** What defines the method. */
    public static ObjectNode method() {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("code", METHOD);
        request.putObject("names").put("zh", "合成创新指数").put("en", "Synthetic innovation index");
        ObjectNode version = request.putObject("version")
                .put("validFrom", "2022-01-01")
                .put("missingValues", "MEAN")
                .put("ties", "SHARED_RANK");
        ArrayNode indicators = version.putArray("indicators");
        for (Indicator indicator : INDICATORS) {
            ObjectNode one = indicators
                    .addObject()
                    .put("code", indicator.code())
                    .put("weight", indicator.weight())
                    .put("direction", "HIGHER_IS_BETTER")
                    .put("normalisation", indicator.normalisation());
            one.putObject("names").put("en", indicator.en());
        }
        return request.put("source", Source.CODE);
    }

    /** What computes the ranking, its candidates named by their external ids. */
    public ObjectNode request() {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.putObject("names").put("zh", "合成硬核企业榜单").put("en", "Synthetic TOP" + LISTED);
        ObjectNode run = request.put("year", 2022)
                .put("size", Math.min(LISTED, region.candidates()))
                .putObject("run")
                .put("method", METHOD);
        ArrayNode candidates = run.putArray("candidates");
        for (int candidate = 0; candidate < region.candidates(); candidate++) {
            candidates.add(at(candidate));
        }
        return request.put("externalId", Source.CODE + "/ranking").put("source", Source.CODE);
    }

    /** One candidate. */
    public ObjectNode at(int candidate) {
        int organization = centres.holder(candidate);
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("organizationExternalId", Organizations.externalId(organization));
        ObjectNode values = request.putObject("values");
        for (Indicator indicator : INDICATORS) {
            if (!draw.percent(UNKNOWN, "no " + indicator.code(), candidate)) {
                values.put(indicator.code(), value(indicator, candidate));
            }
        }
        ArrayNode labels = request.putArray("labels");
        boolean leads = Trade.ALL.indexOf(organizations.trade(organization)) < Trade.LEADING;
        labels.add(leads ? "three leading industries" : "six key industries");
        if (organizations.isListed(organization)) {
            labels.add("listed companies");
        }
        return request;
    }

    /** Many are small and few are large: the product of three draws, by whole numbers alone. */
    private String value(Indicator indicator, int candidate) {
        long thousands = 1;
        for (int factor = 0; factor < 3; factor++) {
            thousands *= 1 + draw.below(1_000, indicator.code() + factor, candidate);
        }
        long hundredths = thousands / 1_000 * indicator.most() / 10_000;
        return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
    }
}
