package org.mainspring.events.organizer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An organization in its part. */
public record Organizer(
        @NotNull OrganizerRole role, @NotNull UUID organizationId) {}
