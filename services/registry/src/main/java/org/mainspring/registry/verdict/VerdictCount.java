package org.mainspring.registry.verdict;

/** How many got a verdict. */
public record VerdictCount(String verdict, int count) {}
