package org.mainspring.registry.imports;

/** What the rows of a file are. */
public enum ImportKind {
    ORGANIZATION,
    RECOGNITION
}
