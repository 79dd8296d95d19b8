package org.mainspring.registry.organization;

/** Whether an organization still stands for itself. */
public enum OrganizationStatus {
    ACTIVE,
    MERGED,
    DISSOLVED
}
