package org.mainspring.funding.recognition;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** What this service reads of an organization's state; kinds and statuses are the registry's words. */
public record KnownOrganization(
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

    static final String ACTIVE = "ACTIVE";

    /** A category of a classification that it is in. */
    public record Category(String classification, String category) {}

    /** A message that lacks one of these is not a state. */
    public KnownOrganization {
        Objects.requireNonNull(organizationId);
        Objects.requireNonNull(names);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(status);
    }

    /** Whether it is dissolved, or merged into another. */
    public boolean isEnded() {
        return !status.equals(ACTIVE);
    }
}
