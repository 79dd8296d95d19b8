package org.mainspring.funding.allocation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.ledger.MinorUnits;
import org.mainspring.funding.ledger.Standing;

/** How the money of an allocation stands. */
@Schema(description = "allocated = undrawn + requested + drawn; drawn = outstanding + repaid.")
public record AllocatedMoney(
        Money allocated, Money undrawn, Money requested, Money drawn, Money outstanding, Money repaid) {

    static AllocatedMoney of(Standing standing, String currency) {
        return new AllocatedMoney(
                MinorUnits.money(standing.allocated(), currency),
                MinorUnits.money(standing.undrawn(), currency),
                MinorUnits.money(standing.requested(), currency),
                MinorUnits.money(standing.drawn(), currency),
                MinorUnits.money(standing.outstanding(), currency),
                MinorUnits.money(standing.repaid(), currency));
    }
}
