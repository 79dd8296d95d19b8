package org.mainspring.funding.netting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mainspring.funding.ledger.AccountKind;
import org.mainspring.funding.ledger.Posting;

class StatementProperties {

    private static final UUID PROGRAMME = new UUID(0, 1);
    private static final List<String> REGIONS = List.of("Anhui", "Jiangsu", "Shanghai", "Zhejiang");

    @Property
    void netPositionsAddUpToZero(@ForAll("claims") List<Claim> claims) {
        List<NetPosition> positions = Statement.of(claims).positions();
        assertEquals(0, positions.stream().mapToLong(NetPosition::net).sum());
        assertEquals(
                positions.size(),
                positions.stream().map(NetPosition::region).distinct().count());
    }

    @Property
    void everyViewOfTheRedemptionsHasTheirSum(@ForAll("claims") List<Claim> claims) {
        Statement statement = Statement.of(claims);
        long sum = claims.stream().mapToLong(Claim::amount).sum();
        assertEquals(sum, statement.amount());
        assertEquals(
                sum, statement.payments().stream().mapToLong(Payment::amount).sum());
        assertEquals(
                sum,
                statement.positions().stream().mapToLong(NetPosition::redeemed).sum());
        assertEquals(
                sum,
                statement.positions().stream().mapToLong(NetPosition::issued).sum());
        long redemptions = claims.stream().mapToLong(Claim::redemptions).sum();
        assertEquals(redemptions, statement.redemptions());
        assertEquals(
                redemptions,
                statement.payments().stream().mapToLong(Payment::redemptions).sum());
    }

    @Property
    void theLedgerSettlesWhatEachRegionHasRedeemed(@ForAll("claims") List<Claim> claims) {
        Statement statement = Statement.of(claims);
        List<Posting> postings = Statement.postings(PROGRAMME, statement.lines());
        assertEquals(0, postings.stream().mapToLong(Posting::amount).sum());
        Map<String, Long> settled = postings.stream()
                .filter(one -> one.account().kind() == AccountKind.SETTLED)
                .collect(Collectors.groupingBy(
                        one -> String.valueOf(one.account().region()), Collectors.summingLong(Posting::amount)));
        for (NetPosition position : statement.positions()) {
            assertEquals(position.redeemed(), settled.getOrDefault(position.region(), 0L));
        }
    }

    @Property
    void theOrderOfTheRedemptionsDoesNotMatter(@ForAll("claims") List<Claim> claims, @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        assertEquals(Statement.of(claims), Statement.of(shuffled));
    }

    @Property
    void noLineIsThereTwiceAndNoneIsEmpty(@ForAll("claims") List<Claim> claims) {
        List<StatementLine> lines = Statement.of(claims).lines();
        assertTrue(lines.stream().allMatch(line -> line.amount() > 0 && line.redemptions() > 0));
        long distinct = lines.stream()
                .map(line -> line.issuedIn() + line.redeemedIn() + line.providerId())
                .distinct()
                .count();
        assertEquals(lines.size(), distinct);
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<UUID> banks = Arbitraries.of(new UUID(2, 1), new UUID(2, 2)).injectNull(0.3);
        Arbitrary<UUID> providers = Arbitraries.integers().between(1, 5).map(number -> new UUID(1, number));
        return Combinators.combine(
                        Arbitraries.of(REGIONS),
                        Arbitraries.of(REGIONS),
                        banks,
                        providers,
                        Arbitraries.longs().between(1, 50),
                        Arbitraries.longs().between(1, 4_000_000_000_000L))
                .as(Claim::new)
                .list()
                .ofMaxSize(40);
    }
}
