package org.mainspring.registry.organization;

/** What an organization is. */
public enum OrganizationKind {
    ACADEMY,
    ADVISORY_BODY,
    ASSOCIATION,
    BANK,
    COMPANY,
    DEVELOPMENT_GROUP,
    EXCHANGE,
    GOVERNMENT_BODY,
    LABORATORY,
    MANUFACTURING_INNOVATION_CENTRE,
    PARK,
    RESEARCH_INSTITUTE,
    SERVICE_CENTRE,
    TRANSFER_CENTRE,
    UNIVERSITY
}
