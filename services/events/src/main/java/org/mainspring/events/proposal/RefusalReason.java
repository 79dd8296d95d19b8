package org.mainspring.events.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the owner refused. */
@Schema(description = "Why the owner refused.")
public record RefusalReason(
        @Schema(description = "For machines.", example = "ORGANIZATION_NOT_FOUND")
        String code,

        @Schema(description = "For people.") String detail) {}
