package org.mainspring.registry.verdict;

/**
 * A minimum that was not reached.
 *
 * @param value decimal, as is {@code minimum}
 */
public record FailedFloor(String measure, String value, String minimum, String unit) {}
