package org.mainspring.registry.review;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is asked for a score of what. */
@Schema(example = """
                {"applicationId": "0197f0a0-0000-7000-8000-000000000003", "reviewerId": "0197f0a0-0000-7000-8000-000000000004"}""")
public record AssignReviewRequest(
        @NotNull UUID applicationId, @NotNull UUID reviewerId) {}
