package org.mainspring.chassis.value;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.json.DecimalText;

/** An exact amount of money: a decimal string on the wire, never a float. */
@Schema(description = "An exact amount.", example = "{\"amount\":\"80000000000.00\",\"currency\":\"CNY\"}")
public record Money(
        @Schema(
                type = SchemaType.STRING,
                description = "Decimal, in the currency's major unit.",
                example = "80000000000.00")
        @NotNull @Digits(integer = 16, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        BigDecimal amount,

        @Schema(description = "ISO 4217 code.", example = "CNY") @NotNull @Pattern(regexp = "^[A-Z]{3}$") String currency) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "the currency must be one of ISO 4217, the amount no finer than its smallest coin") public boolean isGiven() {
        return amount == null || currency == null || amount.stripTrailingZeros().scale() <= digits(currency);
    }

    /** How many digits after the point an amount may have; fewer than none where there is no such money. */
    private static int digits(String currency) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException unknown) {
            return Integer.MIN_VALUE;
        }
    }
}
