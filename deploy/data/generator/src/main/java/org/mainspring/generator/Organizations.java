package org.mainspring.generator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The organizations of a region, each as a request that registers it. A parent is named by its external id and comes before
 * those that belong to it.
 */
public final class Organizations {

    private static final List<String> OWNERSHIPS = List.of(
            "PRIVATE",
            "PRIVATE",
            "PRIVATE",
            "PRIVATE",
            "PRIVATE",
            "PRIVATE",
            "STATE",
            "FOREIGN",
            "FOREIGN",
            "JOINT",
            "COLLECTIVE");
    private static final List<String> MARKETS = List.of("STAR", "STAR", "SSE", "SZSE", "CHINEXT");
    private static final List<Other> OTHERS = List.of(
            new Other("RESEARCH_INSTITUTE", "12", "研究院", "Research Institute"),
            new Other("UNIVERSITY", "12", "大学", "University"),
            new Other("ASSOCIATION", "51", "协会", "Association"),
            new Other("SERVICE_CENTRE", "12", "服务中心", "Service Centre"),
            new Other("LABORATORY", "12", "实验室", "Laboratory"),
            new Other("PARK", "91", "产业园", "Industrial Park"));

    /** Of so many companies one after the other the first may head a group. */
    private static final int GROUP = 50;

    private static final int UNKNOWN = 5;

    private final Draw draw;
    private final Shuffle codes;
    private final Shuffle brands;

    public Organizations(Region region) {
        draw = new Draw(region.seed());
        codes = new Shuffle(draw, "code", 1L << 39);
        brands = new Shuffle(draw, "brand", Brand.COUNT);
    }

    private record Other(String kind, String category, String zh, String en) {}

    /** The identity of an organization outside of any registry. */
    public static String externalId(int organization) {
        return String.format(Locale.ROOT, "%s/org-%07d", Source.CODE, organization);
    }

    /** What registers an organization; what is not known of it is absent. */
    public ObjectNode at(int organization) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        int district = 1 + draw.below(Region.DISTRICTS, "district", organization);
        if (Region.isCompany(organization)) {
            company(request, organization, district);
        } else {
            other(request, draw.one(OTHERS, "kind", organization), organization, district);
        }
        if (isKnown("district", organization)) {
            request.put("district", String.format(Locale.ROOT, "Synthetic District %02d", district));
        }
        return request.put("externalId", externalId(organization)).put("source", Source.CODE);
    }

    private void company(ObjectNode request, int organization, int district) {
        Trade trade = trade(organization);
        name(request, organization, trade.zh() + "有限公司", trade.en() + " Co., Ltd.");
        request.put("kind", "COMPANY").put("uscc", code("91", organization, district));
        if (isKnown("ownership", organization)) {
            request.put("ownership", draw.one(OWNERSHIPS, "ownership", organization));
        }
        if (isKnown("industry", organization)) {
            request.put("industry", trade.industry());
        }
        if (isListed(organization)) {
            request.put(
                    "listing",
                    String.format(Locale.ROOT, "%s:S%07d", draw.one(MARKETS, "market", organization), organization));
        }
        Integer parent = parent(organization);
        if (parent != null) {
            request.put("parentExternalId", externalId(parent));
        }
    }

    private void other(ObjectNode request, Other other, int organization, int district) {
        name(request, organization, other.zh(), other.en());
        request.put("kind", other.kind()).put("uscc", code(other.category(), organization, district));
    }

    private void name(ObjectNode request, int organization, String zh, String en) {
        Brand brand = Brand.of(brands.at(organization));
        request.putObject("names").put("zh", "合成" + brand.zh() + zh).put("en", "Synthetic " + brand.en() + " " + en);
    }

    private String code(String category, int organization, int district) {
        return CreditCode.of(category, district, codes.at(organization));
    }

    Trade trade(int organization) {
        return draw.one(Trade.ALL, "trade", organization);
    }

    boolean isListed(int organization) {
        return draw.below(200, "listed", organization) == 0;
    }

    /** The head of the group, which for some belongs to a larger one; always an organization with a lower number. */
    @Nullable Integer parent(int organization) {
        int head = organization / GROUP * GROUP;
        if (organization != head) {
            return draw.percent(15, "parent", organization) ? head : null;
        }
        int larger = organization / (GROUP * GROUP) * GROUP * GROUP;
        return organization != larger && draw.percent(20, "parent", organization) ? larger : null;
    }

    private boolean isKnown(String what, int organization) {
        return !draw.percent(UNKNOWN, "no " + what, organization);
    }
}
