package org.mainspring.registry.bulk;

/** What became of a row. */
public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED
}
