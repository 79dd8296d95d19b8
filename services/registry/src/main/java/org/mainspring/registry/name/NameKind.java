package org.mainspring.registry.name;

/** Which of its names an organization was found by. */
public enum NameKind {
    NAME,
    ALIAS,
    FORMER_NAME
}
