package org.mainspring.generator;

import java.util.List;

/** What a company does: three leading and six key industries, and how names say so. */
record Trade(String industry, String zh, String en) {

    static final List<Trade> ALL = List.of(
            new Trade("integrated-circuits", "微电子", "Microelectronics"),
            new Trade("biomedicine", "生物医药", "Biomedicine"),
            new Trade("artificial-intelligence", "智能科技", "Intelligent Technology"),
            new Trade("electronic-information", "信息技术", "Information Technology"),
            new Trade("life-and-health", "健康科技", "Health Technology"),
            new Trade("automobiles", "汽车部件", "Automotive Parts"),
            new Trade("high-end-equipment", "高端装备", "Advanced Equipment"),
            new Trade("advanced-materials", "新材料", "Advanced Materials"),
            new Trade("fashion-consumer-goods", "时尚消费品", "Consumer Goods"));

    static final int LEADING = 3;
}
