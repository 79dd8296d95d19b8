package org.mainspring.registry.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.assessment.Placing;

/** How the applications of a round stand by the scores given so far. */
@Schema(
        description =
                "The best first: by the mean score, compared exactly; then by the higher one of the lowest scores; then by the"
                        + " earlier submission; then by the lower id.")
public record StandingsResponse(
        UUID roundId,
        @Nullable Integer quota,

        @Schema(type = SchemaType.STRING, example = "60.00") @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal passMark,

        int leastReviews,
        List<Placing> placings) {}
