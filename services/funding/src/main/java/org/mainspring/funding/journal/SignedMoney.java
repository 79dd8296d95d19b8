package org.mainspring.funding.journal;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.ledger.MinorUnits;

/** An exact amount of the ledger, which may be below zero: what goes out of an account, and what is owed. */
@Schema(
        description = "An exact amount, which may be below zero.",
        example = "{\"amount\":\"-40.00\",\"currency\":\"CNY\"}")
public record SignedMoney(
        @Schema(type = SchemaType.STRING, description = "Decimal, in the currency's major unit.", example = "-40.00")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount,

        String currency) {

    public static SignedMoney of(long minor, String currency) {
        Money money = MinorUnits.money(minor, currency);
        return new SignedMoney(money.amount(), currency);
    }
}
