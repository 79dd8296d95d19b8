package org.mainspring.registry.review;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.DecimalText;

/** What a reviewer thinks of an application. */
@Schema(example = """
                {"score": "83.25", "comment": "Strong team, equipment a little dated"}""")
public record ScoreReviewRequest(
        @Schema(type = SchemaType.STRING, description = "From 0 to 100, with up to two decimals.", example = "83.25")
        @NotNull @Digits(integer = 3, fraction = 2) @DecimalMin("0") @DecimalMax("100") @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        BigDecimal score,

        @Size(min = 1, max = 2000) @Nullable String comment) {}
