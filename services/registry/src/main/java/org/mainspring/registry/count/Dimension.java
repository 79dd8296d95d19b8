package org.mainspring.registry.count;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.observation.ReportedCounts.Axis;

/** What holders are counted by. */
enum Dimension {
    LEVEL("level", "r.level", false, Axis.LEVEL),
    DISTRICT("district", "o.district", true, Axis.DISTRICT),
    YEAR("year", "", false, Axis.YEAR),
    BATCH_YEAR("batchYear", "r.batch_year::text", false, null),
    KIND("kind", "o.kind", true, null),
    OWNERSHIP("ownership", "o.ownership", true, null);

    /** As the parameter {@code by} takes them. */
    static final String NAMES = "^(level|district|year|batchYear|kind|ownership)$";

    final String parameter;

    /** SQL over a recognition r and its holder o. */
    final String key;

    final boolean ofOrganization;

    /** How sources tell such counts apart; {@code null} where none reports them. */
    final @Nullable Axis axis;

    Dimension(String parameter, String key, boolean ofOrganization, @Nullable Axis axis) {
        this.parameter = parameter;
        this.key = key;
        this.ofOrganization = ofOrganization;
        this.axis = axis;
    }

    static Dimension named(String parameter) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.parameter.equals(parameter))
                .findFirst()
                .orElseThrow();
    }
}
