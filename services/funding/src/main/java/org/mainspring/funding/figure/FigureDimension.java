package org.mainspring.funding.figure;

/** By what figures are told apart. */
public enum FigureDimension {
    PROGRAMME("m.programme_id::text"),
    PROVIDER("m.provider_id::text"),
    DISTRICT("m.region"),
    /** By the day of value: what was pledged, allocated and drawn in that month, less what was taken back in it. */
    MONTH("to_char(m.month, 'YYYY-MM')");

    /** The SQL expression of the key. */
    final String key;

    FigureDimension(String key) {
        this.key = key;
    }
}
