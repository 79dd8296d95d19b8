package org.mainspring.funding.redemption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;

/** What a service provider has asked the holder of a voucher to pay. */
public record Invoice(
        @Schema(
                description =
                        "The service provider's own; each number is used for one redemption, in whatever case it is written.",
                example = "FP-2022-000123")
        @NotNull @Pattern(regexp = "^[0-9A-Za-z][0-9A-Za-z/._-]{0,49}$") String number,

        @Schema(description = "Of the whole invoice, in the programme's currency.") @NotNull @Valid Money amount,

        @Schema(description = "Not in the future, and no more than a year before the voucher was issued.") @NotNull LocalDate issuedOn,

        @Schema(
                description = "SHA-256 of the document, so that it can be told from another.",
                example = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
        @Pattern(regexp = "^[0-9a-f]{64}$") @Nullable String sha256) {}
