package org.mainspring.funding.redemption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.voucher.VoucherCode;

/** A voucher that a service provider was given, and the invoice that it pays. */
@Schema(example = """
                {"code": "7ZK4M-0Q2RX-9D8TB-HC3VN-E5W1G", "invoice": {"number": "FP-2022-000123",
                 "amount": {"amount": "48000.00", "currency": "CNY"}, "issuedOn": "2022-07-20"}}""")
public record RedeemVoucherRequest(
        @Schema(description = "As its holder reads it; hyphens, blanks and the case of letters do not matter.")
        @NotNull @Pattern(regexp = VoucherCode.FORM) String code,

        @Schema(
                description =
                        "Only of a voucher that may be redeemed in parts: no more than is left on it and than was invoiced."
                                + " Absent for as much as can be.")
        @Valid @Nullable Money amount,

        @NotNull @Valid Invoice invoice) {}
