package org.mainspring.registry.assessment;

/** What a finding is about. */
public enum FindingKind {
    REQUIREMENT,
    EVIDENCE,
    LOWER_LEVEL
}
