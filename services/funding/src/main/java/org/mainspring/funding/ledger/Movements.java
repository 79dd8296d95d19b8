package org.mainspring.funding.ledger;

import static org.mainspring.funding.ledger.AccountKind.AVAILABLE;
import static org.mainspring.funding.ledger.AccountKind.OUTSTANDING;
import static org.mainspring.funding.ledger.AccountKind.PAYABLE;
import static org.mainspring.funding.ledger.AccountKind.PLEDGED;
import static org.mainspring.funding.ledger.AccountKind.REPAID;
import static org.mainspring.funding.ledger.AccountKind.REQUESTED;
import static org.mainspring.funding.ledger.AccountKind.SETTLED;
import static org.mainspring.funding.ledger.AccountKind.UNDRAWN;
import static org.mainspring.funding.ledger.AccountKind.VOUCHERS;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How money moves between accounts. Amounts are in the smallest coin of the currency and above zero. */
public final class Movements {

    private Movements() {}

    /** A provider puts money into a programme. */
    public static List<Posting> commit(Pot pot, long amount) {
        return move(pot.account(PLEDGED), pot.account(AVAILABLE), amount);
    }

    /** It comes out that a part of what nobody was named for is this provider's. */
    public static List<Posting> split(UUID programmeId, UUID providerId, long amount) {
        var unnamed = new Pot(programmeId, null);
        return and(
                move(unnamed.account(AVAILABLE), unnamed.account(PLEDGED), amount),
                commit(new Pot(programmeId, providerId), amount));
    }

    /** Money is set aside for an enterprise. */
    public static List<Posting> allocate(Share share, long amount) {
        return move(share.pot().account(AVAILABLE), share.account(UNDRAWN), amount);
    }

    /** What is set aside and not asked for goes back. */
    public static List<Posting> release(Share share, long amount) {
        return move(share.account(UNDRAWN), share.pot().account(AVAILABLE), amount);
    }

    /** The enterprise asks for a part. */
    public static List<Posting> request(Share share, long amount) {
        return move(share.account(UNDRAWN), share.account(REQUESTED), amount);
    }

    /** What was asked for is not paid out. */
    public static List<Posting> cancel(Share share, long amount) {
        return move(share.account(REQUESTED), share.account(UNDRAWN), amount);
    }

    /** The provider has paid. */
    public static List<Posting> payOut(Share share, long amount) {
        return move(share.account(REQUESTED), share.account(OUTSTANDING), amount);
    }

    /** The enterprise has paid back. */
    public static List<Posting> repay(Share share, long amount) {
        return move(share.account(OUTSTANDING), share.account(REPAID), amount);
    }

    /** All that an allocation is made of becomes this provider's, who had been unnamed; what that one owes as well. */
    public static List<Posting> nameProvider(Share unnamed, UUID providerId, Standing standing) {
        Share named = unnamed.from(providerId);
        List<Posting> postings = new ArrayList<>();
        postings.add(new Posting(unnamed.pot().account(PLEDGED), standing.allocated()));
        postings.add(new Posting(named.pot().account(PLEDGED), -standing.allocated()));
        standing.balances().forEach((kind, balance) -> {
            if (balance != 0) {
                postings.add(new Posting(unnamed.account(kind), -balance));
                postings.add(new Posting(named.account(kind), balance));
            }
        });
        return postings;
    }

    /** Vouchers are issued in a region. */
    public static List<Posting> issueVouchers(Pot pot, String region, long amount) {
        return move(pot.account(AVAILABLE), pot.account(VOUCHERS, region), amount);
    }

    /**
     * A voucher of one region is redeemed in another, or in the same. One movement and not two, so that its accounts are locked
     * at once.
     *
     * @param lapsed what is left on a voucher that is redeemed once and goes back; nothing where it is zero
     */
    public static List<Posting> redeemVoucher(Pot pot, String issuedIn, String redeemedIn, long amount, long lapsed) {
        List<Posting> postings = move(pot.account(VOUCHERS, issuedIn), pot.account(PAYABLE, redeemedIn), amount);
        if (lapsed == 0) {
            return postings;
        }
        return List.of(
                new Posting(pot.account(VOUCHERS, issuedIn), -amount - lapsed),
                postings.get(1),
                new Posting(pot.account(AVAILABLE), lapsed));
    }

    /** What is left on vouchers goes back. */
    public static List<Posting> lapseVouchers(Pot pot, String region, long amount) {
        return move(pot.account(VOUCHERS, region), pot.account(AVAILABLE), amount);
    }

    /** Whoever took vouchers in a region is paid. */
    public static List<Posting> settleVouchers(Pot pot, String redeemedIn, long amount) {
        return move(pot.account(PAYABLE, redeemedIn), pot.account(SETTLED, redeemedIn), amount);
    }

    private static List<Posting> move(AccountKey from, AccountKey to, long amount) {
        if (amount <= 0) {
            throw new IllegalArgumentException(amount + " cannot be moved");
        }
        return List.of(new Posting(from, -amount), new Posting(to, amount));
    }

    private static List<Posting> and(List<Posting> first, List<Posting> second) {
        List<Posting> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
