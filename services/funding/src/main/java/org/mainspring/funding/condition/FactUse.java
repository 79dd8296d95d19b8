package org.mainspring.funding.condition;

import java.util.Map;
import org.mainspring.funding.knowledge.Value;
import org.mainspring.funding.knowledge.ValueType;

/**
 * That a rule asks about a fact, at some place of the body, as if it were of a type.
 *
 * @param thresholds what it is compared with, each by its place in the body
 */
public record FactUse(String pointer, String fact, ValueType type, Map<String, Value> thresholds) {}
