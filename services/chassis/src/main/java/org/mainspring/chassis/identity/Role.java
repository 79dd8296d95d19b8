package org.mainspring.chassis.identity;

/** Roles as they stand in the token's {@code groups} claim; docs/operations.md says who holds which. */
public final class Role {

    public static final String REGISTRY_OFFICER = "registry-officer";
    public static final String PROGRAMME_OFFICER = "programme-officer";
    public static final String BANK_OFFICER = "bank-officer";
    public static final String EVENT_ORGANIZER = "event-organizer";
    public static final String ENTERPRISE = "enterprise";
    public static final String REVIEWER = "reviewer";
    public static final String APP = "app";
    public static final String OPERATOR = "operator";

    private Role() {}
}
