package org.mainspring.registry.recognition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a recognition is revoked, and since when it no longer holds. */
@Schema(example = """
                {"reason": "Failed the evaluation of 2021", "revokedOn": "2022-12-31"}""")
public record RevokeRecognitionRequest(
        @Schema(example = "Failed the evaluation of 2021") @NotBlank @Size(max = 500) String reason,

        @Schema(description = "Today where absent.") @Nullable LocalDate revokedOn) {}
