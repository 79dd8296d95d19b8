package org.mainspring.registry.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.problem.Refusal;

/**
 * Who looks at applications: officers see all, others their organization's and those that they review.
 *
 * @param organization for which the caller acts as enterprise
 */
public record Viewer(boolean officer, @Nullable UUID organization, String subject) {

    public static Viewer of(Caller caller) {
        UUID organization = caller.has(Role.ENTERPRISE) ? caller.organization() : null;
        return new Viewer(caller.has(Role.REGISTRY_OFFICER), organization, caller.name());
    }

    /** For whom an application is filed; only officers file for others. */
    UUID applicant(@Nullable UUID named) {
        UUID applicant = named == null ? organization : named;
        if (applicant == null) {
            throw Refusal.unprocessable(
                    "/organizationId", "ORGANIZATION_MISSING", "Neither the body nor the token names one.");
        }
        if (!officer && !applicant.equals(organization)) {
            throw Refusal.unprocessable("/organizationId", "NOT_YOURS", "Your token is not for that organization.");
        }
        return applicant;
    }

    UUID[] organizations() {
        return organization == null ? new UUID[0] : new UUID[] {organization};
    }
}
