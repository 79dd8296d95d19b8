package org.mainspring.generator.finance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mainspring.generator.api.Token;

/** What becomes of an allocation: a bank takes it on, and its enterprise draws on it and pays back. */
record CreditPlay(Funding funding, Token officer, Token banker, Token secondBanker) {

    /** @param enterprise who speaks for it */
    void play(JsonNode allocation, Token enterprise, Credit credit, String bank) {
        provide(allocation, bank);
        for (int i = 0; i < credit.instalments().size(); i++) {
            String purpose = "Synthetic instalment %d of %d"
                    .formatted(i + 1, credit.instalments().size());
            draw(Funding.id(allocation), enterprise, credit.instalments().get(i), purpose);
        }
        if (credit.repayment() != null) {
            repay(Funding.id(allocation), credit.repayment());
        }
    }

    /** The programme says which bank gives the money, and the bank takes it on. */
    private void provide(JsonNode allocation, String bank) {
        if (allocation.has("providerId")) {
            return;
        }
        if (!allocation.has("proposedProviderId")) {
            ObjectNode request = Funding.request().put("providerId", bank);
            funding.take(officer, "allocations", allocation, "propose-provider", request);
        }
        funding.take(banker, "allocations", allocation, "accept-provider", null);
    }

    private void draw(String allocation, Token enterprise, Payment instalment, String purpose) {
        JsonNode drawdown = funding.find(enterprise, "drawdowns?allocationId=" + allocation, "purpose", purpose)
                .orElseGet(() -> funding.make(
                        enterprise,
                        "drawdowns",
                        of(allocation, instalment.amount()).put("purpose", purpose)));
        if (Funding.is(drawdown, "REQUESTED")) {
            drawdown = funding.take(banker, "drawdowns", drawdown, "approve", null);
        }
        if (Funding.is(drawdown, "APPROVED")) {
            ObjectNode paid =
                    Funding.request().put("paidOn", instalment.on().toString()).put("reference", "SYNTHETIC");
            funding.take(secondBanker, "drawdowns", drawdown, "pay-out", paid);
        }
    }

    private void repay(String allocation, Payment repayment) {
        JsonNode reported = funding.find(banker, "repayments?allocationId=" + allocation, "reference", "SYNTHETIC")
                .orElseGet(() -> funding.make(
                        banker,
                        "repayments",
                        of(allocation, repayment.amount())
                                .put("repaidOn", repayment.on().toString())
                                .put("reference", "SYNTHETIC")));
        if (Funding.is(reported, "REPORTED")) {
            funding.take(secondBanker, "repayments", reported, "confirm", null);
        }
    }

    private static ObjectNode of(String allocation, Yuan amount) {
        ObjectNode request = Funding.request().put("allocationId", allocation);
        request.set("amount", amount.money());
        return request;
    }
}
