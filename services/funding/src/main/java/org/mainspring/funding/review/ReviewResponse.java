package org.mainspring.funding.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;

/** One round in which two persons decide on an application. */
public record ReviewResponse(
        UUID id,
        UUID applicationId,

        @Schema(description = "Counts the reviews of one application, from 1.")
        int round,

        @Schema(description = "The subject of the reviewer's token.")
        String reviewer,

        ReviewStatus status,
        @Nullable Recommendation recommendation,
        @Nullable Money amount,
        @Nullable String reasons,

        @Schema(description = "Who recommended it.") @Nullable String maker,

        @Nullable Instant recommendedAt,

        @Schema(description = "Why the recommendation before was not confirmed.") @Nullable String sentBackFor,

        @Schema(description = "Who confirmed it: another person.") @Nullable String checker,

        @Nullable Instant confirmedAt,
        Instant createdAt,
        Instant updatedAt) {}
