package org.mainspring.funding.ledger;

/**
 * What one entry does to one account.
 *
 * @param amount in the smallest coin of the programme's currency; above zero what comes in
 */
public record Posting(AccountKey account, long amount) {

    public Posting {
        if (amount == 0) {
            throw new IllegalArgumentException("Nothing is posted to " + account.name());
        }
    }

    Posting negated() {
        return new Posting(account, Math.negateExact(amount));
    }
}
