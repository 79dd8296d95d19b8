package org.mainspring.funding.netting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainspring.funding.ledger.Movements;
import org.mainspring.funding.ledger.Posting;
import org.mainspring.funding.ledger.Pot;

/**
 * What a settlement comes to. Lines and payments are two views of the same redemptions, so they have the same sum; the net
 * positions add up to zero.
 */
public record Statement(List<StatementLine> lines, List<Payment> payments, List<NetPosition> positions) {

    private static final Comparator<StatementLine> BY_REGIONS = Comparator.comparing(StatementLine::issuedIn)
            .thenComparing(StatementLine::redeemedIn)
            .thenComparing(StatementLine::providerId, Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Comparator<Payment> BY_REGION = Comparator.comparing(Payment::region)
            .thenComparing(Payment::organizationId)
            .thenComparing(Payment::providerId, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What two accounts of one pot and region are moved by. */
    private record Move(Pot pot, String region) {}

    public static Statement of(List<Claim> claims) {
        List<StatementLine> lines = lines(claims);
        return new Statement(lines, payments(claims), positions(lines));
    }

    private static List<StatementLine> lines(List<Claim> claims) {
        Collection<StatementLine> merged = merge(
                claims.stream()
                        .map(one -> new StatementLine(
                                one.issuedIn(), one.redeemedIn(), one.providerId(), one.redemptions(), one.amount())),
                one -> new StatementLine(one.issuedIn(), one.redeemedIn(), one.providerId(), 0, 0),
                (one, other) -> new StatementLine(
                        one.issuedIn(),
                        one.redeemedIn(),
                        one.providerId(),
                        Math.addExact(one.redemptions(), other.redemptions()),
                        Math.addExact(one.amount(), other.amount())));
        return merged.stream().sorted(BY_REGIONS).toList();
    }

    private static List<Payment> payments(List<Claim> claims) {
        Collection<Payment> merged = merge(
                claims.stream()
                        .map(one -> new Payment(
                                one.providerId(),
                                one.organizationId(),
                                one.redeemedIn(),
                                one.redemptions(),
                                one.amount())),
                one -> new Payment(one.providerId(), one.organizationId(), one.region(), 0, 0),
                (one, other) -> new Payment(
                        one.providerId(),
                        one.organizationId(),
                        one.region(),
                        Math.addExact(one.redemptions(), other.redemptions()),
                        Math.addExact(one.amount(), other.amount())));
        return merged.stream().sorted(BY_REGION).toList();
    }

    private static List<NetPosition> positions(List<StatementLine> lines) {
        Map<String, NetPosition> positions = new TreeMap<>();
        for (StatementLine line : lines) {
            positions.merge(line.redeemedIn(), new NetPosition(line.redeemedIn(), line.amount(), 0), NetPosition::plus);
            positions.merge(line.issuedIn(), new NetPosition(line.issuedIn(), 0, line.amount()), NetPosition::plus);
        }
        return List.copyOf(positions.values());
    }

    /** @param key the same for those that belong together */
    private static <T> Collection<T> merge(Stream<T> all, Function<T, T> key, BinaryOperator<T> sum) {
        return all.collect(Collectors.toMap(key, Function.identity(), sum)).values();
    }

    public long redemptions() {
        return lines.stream().mapToLong(StatementLine::redemptions).sum();
    }

    /** In the smallest coin. */
    public long amount() {
        return lines.stream().mapToLong(StatementLine::amount).sum();
    }

    /** What paying all of it does to the accounts: one pair for each pot and region, whatever the number of lines. */
    public static List<Posting> postings(UUID programmeId, List<StatementLine> lines) {
        Map<Move, Long> moves = new LinkedHashMap<>();
        for (StatementLine line : lines) {
            var pot = new Pot(programmeId, line.providerId());
            moves.merge(new Move(pot, line.redeemedIn()), line.amount(), Math::addExact);
        }
        List<Posting> postings = new ArrayList<>();
        moves.forEach((move, amount) -> postings.addAll(Movements.settleVouchers(move.pot(), move.region(), amount)));
        return postings;
    }
}
