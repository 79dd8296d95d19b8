package org.mainspring.registry.ranking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.run.RunSummary;
import org.mainspring.registry.run.WeightVariation;

/** A ranking as the registry knows it; who stands where is in its entries. */
public record RankingResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        RankingKind kind,
        RankingState state,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        @Nullable Integer year,

        @Schema(description = "How many it lists; all where absent.") @Nullable Integer size,

        @Nullable String method,
        @Nullable Integer methodVersion,

        @Schema(description = "How many were compared.") @Nullable Integer candidates,

        @Nullable WeightVariation perturbation,

        @Schema(description = "Once it is computed.") @Nullable RunSummary summary,

        @Schema(description = "Of the bytes that /inputs answers.") @Nullable String inputsSha256,

        @Schema(description = "Of the result in canonical JSON; whoever computes anew comes to the same.") @Nullable String resultSha256,

        @Nullable Instant computedAt,

        @Schema(description = "What the source told, of a reported one.") @Nullable RankingReport report,

        @Nullable List<UUID> issuers,
        @Nullable String note,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        @Nullable String externalId,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
