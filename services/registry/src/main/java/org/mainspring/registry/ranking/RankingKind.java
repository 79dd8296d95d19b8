package org.mainspring.registry.ranking;

/** Where a ranking comes from. */
public enum RankingKind {
    /** Here, from a method and inputs that anybody can read. */
    COMPUTED,
    /** A source published it without its entries; what it told of it is kept as facts of that source. */
    REPORTED
}
