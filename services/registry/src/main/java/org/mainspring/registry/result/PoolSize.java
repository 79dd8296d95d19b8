package org.mainspring.registry.result;

/** How many are evaluated, and how many would be if they were not exempt. */
public record PoolSize(int evaluated, int exempt) {}
