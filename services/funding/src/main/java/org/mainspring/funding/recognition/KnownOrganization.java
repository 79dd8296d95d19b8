package org.mainspring.funding.recognition;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** What this service reads of an organization's state; kinds and statuses are the registry's words. */
record KnownOrganization(
        UUID organizationId,
        long version,
        Names names,
        String kind,
        String status,
        @Nullable String district,
        @Nullable String ownership,
        @Nullable String park,
        @Nullable String industry,
        @Nullable String listing,
        @Nullable List<Category> classifications) {

    /** A category of a classification that it is in. */
    record Category(String classification, String category) {}

    /** A message that lacks one of these is not a state. */
    KnownOrganization {
        Objects.requireNonNull(organizationId);
        Objects.requireNonNull(names);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(status);
    }
}
