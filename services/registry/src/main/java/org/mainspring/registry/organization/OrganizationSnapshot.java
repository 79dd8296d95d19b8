package org.mainspring.registry.organization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What an organization is on some days, as the history keeps it: members may be added, never changed. */
record OrganizationSnapshot(
        RegisterOrganizationRequest details,
        List<String> formerNames,
        OrganizationStatus status,
        @Nullable Ending ending,
        Instant createdAt) {

    /** The same described anew. */
    OrganizationSnapshot describe(UnaryOperator<RegisterOrganizationRequest> change) {
        RegisterOrganizationRequest next = change.apply(details);
        return new OrganizationSnapshot(
                next, FormerNames.after(formerNames, details.names(), next.names()), status, ending, createdAt);
    }

    /** The same pointing to the survivor where it pointed to the one that is merged. */
    OrganizationSnapshot follow(UUID mergedId, UUID survivorId) {
        Ending followed = ending != null && mergedId.equals(ending.mergedInto())
                ? new Ending(survivorId, ending.endedOn(), ending.reason())
                : ending;
        return new OrganizationSnapshot(
                mergedId.equals(details.parentId()) ? details.under(survivorId) : details,
                formerNames,
                status,
                followed,
                createdAt);
    }

    /** The same that has ended. */
    OrganizationSnapshot end(OrganizationStatus how, @Nullable Ending why) {
        return new OrganizationSnapshot(details, formerNames, how, why, createdAt);
    }
}
