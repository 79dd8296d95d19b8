package org.mainspring.registry.ranking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a ranking is withdrawn. */
public record WithdrawRankingRequest(
        @Schema(example = "Two candidates reported wrong figures") @NotBlank @Size(max = 500) String reason) {}
