package org.mainspring.registry.hierarchy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.registry.organization.OrganizationResponse;

/** An organization and how far it stands from the one that was asked for. */
public record PlacedOrganization(
        @Schema(description = "Steps from the one that was asked for; 1 is its parent or its child.", example = "1")
        int depth,

        OrganizationResponse organization) {}
