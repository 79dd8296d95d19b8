package org.mainspring.funding.condition;

import org.mainspring.funding.knowledge.ValueType;

/** That a rule asks about a fact, at some place of the body, as if it were of a type. */
public record FactUse(String pointer, String fact, ValueType type) {}
