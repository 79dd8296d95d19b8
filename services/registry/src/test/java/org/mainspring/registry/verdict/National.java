package org.mainspring.registry.verdict;

import java.math.BigDecimal;
import java.util.List;

/** The rules of the national evaluation of 2021. */
public final class National {

    private National() {}

    public static Yardstick yardstick() {
        return new Yardstick(
                List.of(
                        band("EXCELLENT", "90", Consequence.RENEW_EXEMPT_NEXT),
                        band("GOOD", "65", Consequence.RENEW),
                        band("BASICALLY_QUALIFIED", "60", Consequence.WARN),
                        band("UNQUALIFIED", "0", Consequence.REVOKE)),
                List.of(
                        floor("RD_STAFF", "150", "people"),
                        floor("RD_EQUIPMENT", "20000000", "yuan"),
                        floor("RD_SPEND", "15000000", "yuan")),
                Consequence.REVOKE,
                true);
    }

    private static ScoreBand band(String code, String from, Consequence consequence) {
        return new ScoreBand(code, new BigDecimal(from), consequence);
    }

    private static HardFloor floor(String measure, String minimum, String unit) {
        return new HardFloor(measure, new BigDecimal(minimum), unit, "UNQUALIFIED");
    }
}
