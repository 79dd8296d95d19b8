package org.mainspring.registry.rules;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.json.DecimalText;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.verdict.Consequence;
import org.mainspring.registry.verdict.ScoreBand;

/** Scores with one verdict, up to where the next better band begins. */
@Embeddable
public record Band(
        @Schema(description = "What the verdict is called.", example = "GOOD")
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String code,

        @NotNull @Valid @Embedded Names names,

        @Schema(
                type = SchemaType.STRING,
                description = "The least score that is in it: 0 to 100, at most two decimals.",
                example = "65")
        @Column(name = "lower_bound")
        @NotNull @Digits(integer = 3, fraction = 2) @DecimalMin("0") @DecimalMax("100") @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        BigDecimal from,

        @NotNull @Enumerated(EnumType.STRING) Consequence consequence) {

    ScoreBand score() {
        return new ScoreBand(code, from, consequence);
    }
}
