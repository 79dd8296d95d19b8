package org.mainspring.funding.settlement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.journal.SignedMoney;

/**
 * A settlement's statement as comma-separated values (RFC 4180): its lines, its payments, and how regions stand. No cell has
 * text of anybody's choice but names of regions, which {@link org.mainspring.funding.voucher.Region} keeps free of commas,
 * quotes and what a spreadsheet would run.
 */
final class StatementCsv {

    private static final String HEADER =
            "part,region,issuedIn,redeemedIn,providerId,organizationId,redemptions,amount,currency";

    private StatementCsv() {}

    static String of(
            SettlementResponse settlement,
            List<SettlementLineResponse> lines,
            List<SettlementPaymentResponse> payments) {
        Stream<String> rows = Stream.of(
                        Stream.of(HEADER),
                        lines.stream().map(StatementCsv::line),
                        payments.stream().map(StatementCsv::payment),
                        settlement.positions().stream().map(StatementCsv::position))
                .flatMap(part -> part);
        return rows.map(row -> row + "\r\n").collect(Collectors.joining());
    }

    private static String line(SettlementLineResponse line) {
        return row(
                "LINE",
                null,
                line.issuedIn(),
                line.redeemedIn(),
                line.providerId(),
                null,
                line.redemptions(),
                line.amount());
    }

    private static String payment(SettlementPaymentResponse payment) {
        return row(
                "PAYMENT",
                payment.region(),
                null,
                null,
                payment.providerId(),
                payment.organizationId(),
                payment.redemptions(),
                payment.amount());
    }

    private static String position(SettlementPosition position) {
        return row("NET_POSITION", position.region(), null, null, null, null, null, position.net());
    }

    /** What is absent is an empty cell; an amount last, with its currency. */
    private static String row(@Nullable Object... cells) {
        return Stream.of(cells).map(StatementCsv::cell).collect(Collectors.joining(","));
    }

    private static String cell(@Nullable Object cell) {
        if (cell instanceof Money money) {
            return money.amount().toPlainString() + "," + money.currency();
        }
        if (cell instanceof SignedMoney money) {
            return money.amount().toPlainString() + "," + money.currency();
        }
        return cell == null ? "" : cell.toString();
    }
}
