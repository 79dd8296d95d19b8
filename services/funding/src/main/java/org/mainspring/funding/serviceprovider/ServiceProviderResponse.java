package org.mainspring.funding.serviceprovider;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.http.Versioned;

/** Who may take the vouchers of a programme. */
public record ServiceProviderResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID programmeId,
        UUID organizationId,

        @Schema(description = "Where it works.") String region,

        ServiceProviderStatus status,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
