package org.mainspring.registry.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A centre as it was made up for a test, with the verdict that it was made up for.
 *
 * @param score text; {@code null} where it files nothing
 */
public record Centre(String score, String staff, String equipment, String spend, String expected) {

    boolean files() {
        return score != null;
    }

    Filing filing(UUID recognitionId) {
        return files()
                ? new Filing(
                        recognitionId,
                        false,
                        new BigDecimal(score),
                        Map.of(
                                "RD_STAFF", new BigDecimal(staff),
                                "RD_EQUIPMENT", new BigDecimal(equipment),
                                "RD_SPEND", new BigDecimal(spend)))
                : new Filing(recognitionId, false, null, Map.of());
    }

    /** The row that is filed for it, of none where it files nothing. */
    public List<String> row(Object recognitionId) {
        return files() ? List.of("""
                        {"recognitionId": "%s", "score": "%s",
                         "measures": {"RD_STAFF": "%s", "RD_EQUIPMENT": "%s", "RD_SPEND": "%s"}}""".formatted(recognitionId, score, staff, equipment, spend)) : List.of();
    }
}
