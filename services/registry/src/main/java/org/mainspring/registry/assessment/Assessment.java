package org.mainspring.registry.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application held against the criteria of its round. */
public record Assessment(
        @Schema(description = "Whether all mandatory values and all evidence are there.")
        boolean complete,

        @Schema(description = "Whether all that is mandatory is met.")
        boolean qualified,

        List<Finding> findings) {

    /**
     * @param values by their measures
     * @param evidence the kinds that are shown
     * @param by the day by which the lower level must have been held
     */
    public static Assessment of(
            Terms terms, Map<String, BigDecimal> values, Set<String> evidence, HeldLevel held, LocalDate by) {
        List<Finding> findings = new ArrayList<>();
        terms.asked().requirements().forEach(one -> findings.add(one.assess(values.get(one.measure()))));
        terms.asked().evidence().forEach(kind -> findings.add(kind.assess(evidence.contains(kind.code()))));
        LowerLevel lower = terms.lowerLevel();
        if (lower != null) {
            findings.add(lower.assess(held, by));
        }
        return new Assessment(
                findings.stream().noneMatch(Finding::isLacking),
                findings.stream().noneMatch(Finding::isInTheWay),
                List.copyOf(findings));
    }
}
