package org.mainspring.funding.actor;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;

/**
 * Who acts: in which roles, and for which organization. Officers of a sponsor have to do with its programmes, banks with what
 * they provide, enterprises with what is theirs; officers whose token names no organization have to do with all programmes.
 *
 * @param name the token's subject, by which two persons are told apart
 */
public record Actor(
        String name, Set<String> roles, @Nullable UUID organization) {

    public static Actor of(Caller caller) {
        Set<String> roles = Stream.of(Role.PROGRAMME_OFFICER, Role.BANK_OFFICER, Role.ENTERPRISE)
                .filter(caller::has)
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(caller.name(), roles, caller.organization());
    }

    /** Whether it is an officer of some programme. */
    public boolean isOfficerOfProgrammes() {
        return roles.contains(Role.PROGRAMME_OFFICER);
    }

    /** Whether it is an officer of programmes or of a bank. */
    public boolean isOfficial() {
        return roles.contains(Role.PROGRAMME_OFFICER) || roles.contains(Role.BANK_OFFICER);
    }

    /** Whether it is an officer of a programme that this organization answers for. */
    public boolean administers(@Nullable UUID sponsorId) {
        return roles.contains(Role.PROGRAMME_OFFICER) && (organization == null || organization.equals(sponsorId));
    }

    /** Whether it is an officer of this bank. */
    public boolean worksFor(@Nullable UUID providerId) {
        return roles.contains(Role.BANK_OFFICER) && organization != null && organization.equals(providerId);
    }

    /** Whether it speaks for this enterprise. */
    public boolean speaksFor(UUID organizationId) {
        return roles.contains(Role.ENTERPRISE) && organizationId.equals(organization);
    }

    /** Whether it has to do with all programmes. */
    public boolean administersAll() {
        return roles.contains(Role.PROGRAMME_OFFICER) && organization == null;
    }

    /** For whose programmes it acts, as a query takes it: none or one. */
    public UUID[] asSponsor() {
        return as(Role.PROGRAMME_OFFICER);
    }

    /** For which bank it acts, as a query takes it: none or one. */
    public UUID[] asProvider() {
        return as(Role.BANK_OFFICER);
    }

    /** For which enterprise it acts, as a query takes it: none or one. */
    public UUID[] asEnterprise() {
        return as(Role.ENTERPRISE);
    }

    private UUID[] as(String role) {
        return organization == null || !roles.contains(role) ? new UUID[0] : new UUID[] {organization};
    }
}
