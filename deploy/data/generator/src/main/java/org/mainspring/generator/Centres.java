package org.mainspring.generator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The scheme of a region and who holds it: as many centres of each level as asked for, each of another company. */
public final class Centres {

    public static final String SCHEME = "SYNTHETIC_TECHNOLOGY_CENTRE";
    private static final List<Level> LEVELS = List.of(
            new Level("NATIONAL", "国家级", "National"),
            new Level("MUNICIPAL", "市级", "Municipal"),
            new Level("DISTRICT", "区级", "District"));
    private static final int FIRST_YEAR = 2005;
    private static final int YEARS = 17;

    private final Draw draw;
    private final Shuffle holders;
    private final List<Integer> byLevel;

    public Centres(Region region) {
        draw = new Draw(region.seed());
        holders = new Shuffle(draw, "holder", region.companies());
        byLevel = region.centresByLevel();
    }

    private record Level(String code, String zh, String en) {}

    public static ObjectNode scheme() {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("code", SCHEME);
        request.putObject("names").put("zh", "合成技术中心").put("en", "Synthetic technology centre");
        ArrayNode levels = request.putArray("levels");
        for (Level level : LEVELS) {
            ObjectNode one = levels.addObject().put("code", level.code()).put("rank", levels.size());
            one.putObject("names").put("zh", level.zh()).put("en", level.en());
        }
        return request.put("source", Source.CODE);
    }

    /** The organization that holds a centre; the first candidates of the ranking are in the same order. */
    public int holder(int centre) {
        return Region.company((int) holders.at(centre));
    }

    /** What confers a centre; its holder is named by the external id. */
    public ObjectNode at(int centre) {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("organizationExternalId", Organizations.externalId(holder(centre)))
                .put("scheme", SCHEME)
                .put("level", level(centre));
        int year = FIRST_YEAR + draw.below(YEARS, "year", centre);
        request.put("batchYear", year);
        if (!draw.percent(5, "no day", centre)) {
            request.put("conferredOn", conferredOn(centre, year).toString());
        }
        if (draw.percent(8, "expiry", centre)) {
            request.put("expiresOn", conferredOn(centre, year).plusYears(20).toString());
        }
        return request.put("externalId", String.format(Locale.ROOT, "%s/centre-%06d", Source.CODE, centre))
                .put("source", Source.CODE);
    }

    private LocalDate conferredOn(int centre, int year) {
        return LocalDate.of(year, 1 + draw.below(12, "month", centre), 1 + draw.below(28, "day", centre));
    }

    private String level(int centre) {
        int national = byLevel.get(0);
        int municipal = byLevel.get(1);
        return LEVELS.get(centre < national ? 0 : centre < national + municipal ? 1 : 2)
                .code();
    }
}
