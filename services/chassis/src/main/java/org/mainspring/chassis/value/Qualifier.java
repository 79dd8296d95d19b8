package org.mainspring.chassis.value;

/** How exact the source says a value is. */
public enum Qualifier {
    EXACT,
    MORE_THAN,
    NEARLY,
    ABOUT,
    TOP
}
