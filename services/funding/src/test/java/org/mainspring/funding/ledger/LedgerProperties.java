package org.mainspring.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Histories of one programme with two providers, an unnamed part and six allocations, beside a model without postings. */
class LedgerProperties {

    private static final UUID PROGRAMME = new UUID(0, 1);
    private static final List<Pot> POTS =
            List.of(new Pot(PROGRAMME, null), new Pot(PROGRAMME, new UUID(0, 2)), new Pot(PROGRAMME, new UUID(0, 3)));
    private static final int SHARES = 6;
    private static final Signatures TWO = new Signatures("maker", "checker");
    private static final LocalDate DAY = LocalDate.of(2022, 7, 21);

    /** One thing that somebody tries; whether it is possible is for the ledger to say. */
    record Step(EntryKind kind, int pot, int share, long amount) {}

    /** What is known without any posting: sums. */
    private static final class Model {

        final long[] committed = new long[POTS.size()];
        final long[][] allocated = new long[SHARES][POTS.size()];
        final long[] requested = new long[SHARES];
        final long[] drawn = new long[SHARES];
        final long[] repaid = new long[SHARES];
        final int[] potOf = new int[SHARES];

        long available(int pot) {
            long left = committed[pot];
            for (long[] share : allocated) {
                left -= share[pot];
            }
            return left;
        }

        long undrawn(int share) {
            return allocated[share][potOf[share]] - requested[share] - drawn[share];
        }

        /** Whether it is possible; then it is done. */
        boolean take(Step step) {
            int share = step.share();
            long amount = step.amount();
            return switch (step.kind()) {
                case COMMITMENT -> when(true, () -> committed[step.pot()] += amount);
                case ALLOCATION ->
                    when(amount <= available(potOf[share]), () -> allocated[share][potOf[share]] += amount);
                case RELEASE -> when(amount <= undrawn(share), () -> allocated[share][potOf[share]] -= amount);
                case REQUEST -> when(amount <= undrawn(share), () -> requested[share] += amount);
                case CANCELLATION -> when(amount <= requested[share], () -> requested[share] -= amount);
                case PAY_OUT ->
                    when(amount <= requested[share], () -> {
                        requested[share] -= amount;
                        drawn[share] += amount;
                    });
                case REPAYMENT -> when(amount <= drawn[share] - repaid[share], () -> repaid[share] += amount);
                case PROVIDER_NAMED ->
                    when(potOf[share] == 0 && step.pot() > 0 && allocated[share][0] > 0, () -> name(share, step.pot()));
                default -> throw new IllegalArgumentException(step.toString());
            };
        }

        private void name(int share, int pot) {
            long moved = allocated[share][0];
            committed[0] -= moved;
            committed[pot] += moved;
            allocated[share][0] = 0;
            allocated[share][pot] += moved;
            potOf[share] = pot;
        }

        private static boolean when(boolean possible, Runnable effect) {
            if (possible) {
                effect.run();
            }
            return possible;
        }
    }

    @Property
    void theLedgerAgreesWithTheModelAfterEachStep(@ForAll("histories") List<Step> history) {
        var book = new Book();
        var model = new Model();
        for (Step step : history) {
            Share share = share(model, step.share());
            JournalEntry entry = entry(step, share, book);
            boolean done = model.take(step);
            boolean written = entry != null && book.take(entry);

            assertThat(written).as("%s", step).isEqualTo(done);
            assertThat(book.sum()).isZero();
            requireAgreement(book, model);
        }
    }

    @Property
    void whatIsTakenBackFromTheLastToTheFirstLeavesNothing(@ForAll("histories") List<Step> history) {
        var book = new Book();
        var model = new Model();
        List<JournalEntry> written = new ArrayList<>();
        for (Step step : history) {
            JournalEntry entry = entry(step, share(model, step.share()), book);
            model.take(step);
            if (entry != null && book.take(entry)) {
                written.add(entry);
            }
        }
        for (int i = written.size() - 1; i >= 0; i--) {
            assertThat(book.take(written.get(i).reversal(UUID.randomUUID(), TWO, DAY)))
                    .isTrue();
        }
        assertThat(book.balances().values()).allMatch(balance -> balance == 0);
    }

    @Property
    void balancesDoNotDependOnTheOrderOfEntries(@ForAll("histories") List<Step> history) {
        var book = new Book();
        var model = new Model();
        Map<AccountKey, Long> added = new HashMap<>();
        for (Step step : history) {
            JournalEntry entry = entry(step, share(model, step.share()), book);
            model.take(step);
            if (entry != null && book.take(entry)) {
                entry.postings().forEach(posting -> added.merge(posting.account(), posting.amount(), Long::sum));
            }
        }
        assertThat(book.balances()).isEqualTo(added);
    }

    private static Share share(Model model, int number) {
        return new Share(POTS.get(model.potOf[number]), new UUID(1, number));
    }

    private static @Nullable JournalEntry entry(Step step, Share share, Book book) {
        List<Posting> postings =
                switch (step.kind()) {
                    case COMMITMENT -> Movements.commit(POTS.get(step.pot()), step.amount());
                    case ALLOCATION -> Movements.allocate(share, step.amount());
                    case RELEASE -> Movements.release(share, step.amount());
                    case REQUEST -> Movements.request(share, step.amount());
                    case CANCELLATION -> Movements.cancel(share, step.amount());
                    case PAY_OUT -> Movements.payOut(share, step.amount());
                    case REPAYMENT -> Movements.repay(share, step.amount());
                    default -> naming(step, share, book);
                };
        return postings.isEmpty()
                ? null
                : JournalEntry.of(UUID.randomUUID(), step.kind(), share.allocationId(), postings, TWO, DAY);
    }

    private static List<Posting> naming(Step step, Share share, Book book) {
        UUID provider = POTS.get(step.pot()).providerId();
        Standing standing = book.standing(share);
        boolean possible = share.pot().providerId() == null && provider != null && standing.allocated() > 0;
        return possible ? Movements.nameProvider(share, provider, standing) : List.of();
    }

    private static void requireAgreement(Book book, Model model) {
        for (int pot = 0; pot < POTS.size(); pot++) {
            long committed = -book.balance(POTS.get(pot).account(AccountKind.PLEDGED));
            assertThat(committed).isEqualTo(model.committed[pot]);
            assertThat(book.balance(POTS.get(pot).account(AccountKind.AVAILABLE)))
                    .isEqualTo(model.available(pot));
        }
        for (int number = 0; number < SHARES; number++) {
            Standing standing = book.standing(share(model, number));
            assertThat(standing)
                    .isEqualTo(new Standing(
                            model.undrawn(number),
                            model.requested[number],
                            model.drawn[number] - model.repaid[number],
                            model.repaid[number]));
            assertThat(standing.allocated()).isGreaterThanOrEqualTo(standing.drawn());
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<EntryKind> kinds = Arbitraries.of(
                EntryKind.COMMITMENT,
                EntryKind.ALLOCATION,
                EntryKind.ALLOCATION,
                EntryKind.RELEASE,
                EntryKind.REQUEST,
                EntryKind.REQUEST,
                EntryKind.CANCELLATION,
                EntryKind.PAY_OUT,
                EntryKind.PAY_OUT,
                EntryKind.REPAYMENT,
                EntryKind.PROVIDER_NAMED);
        Arbitrary<Integer> pots = Arbitraries.integers().between(0, POTS.size() - 1);
        Arbitrary<Integer> shares = Arbitraries.integers().between(0, SHARES - 1);
        Arbitrary<Long> amounts = Arbitraries.longs().between(1, 40);
        return Combinators.combine(kinds, pots, shares, amounts)
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
