package org.mainspring.registry.organization;

/** Who owns a company. */
public enum Ownership {
    COLLECTIVE,
    FOREIGN,
    JOINT,
    PRIVATE,
    STATE
}
