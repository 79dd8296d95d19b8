package org.mainspring.funding.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Money;
import org.mainspring.chassis.value.Qualifier;

/** What must hold of the figures that a programme was announced with. */
final class FigureRules {

    private static final Pattern LEGIBLE = Pattern.compile(Legible.TEXT);

    private FigureRules() {}

    /** @throws Refusal that points to the figure which cannot be, or cannot stand beside the others */
    static void check(AnnounceProgrammeRequest details) {
        checkAmount("/announcedTotal", details.announcedTotal(), details.currency());
        checkAmount("/announcedDisbursed", details.announcedDisbursed(), details.currency());
        checkCount("/announcedBeneficiaries", details.announcedBeneficiaries());
        BigDecimal total = exact(details.announcedTotal());
        if (total != null) {
            checkDisbursed(details, total);
            checkCommitted(details, total);
        }
    }

    private static void checkAmount(String pointer, @Nullable Fact figure, String currency) {
        if (figure == null) {
            return;
        }
        checkFigure(pointer, figure);
        if (figure.unit() != null && !figure.unit().equals(currency)) {
            throw Refusal.unprocessable(
                    pointer + "/unit", "OTHER_CURRENCY", "The programme's amounts are in " + currency + ".");
        }
        if (figure.value().stripTrailingZeros().scale() > Currencies.digits(currency)) {
            throw Refusal.unprocessable(
                    pointer + "/value",
                    "FINER_THAN_COIN",
                    "No amount is finer than the smallest coin of " + currency + ".");
        }
    }

    private static void checkCount(String pointer, @Nullable Fact figure) {
        if (figure == null) {
            return;
        }
        checkFigure(pointer, figure);
        if (figure.value().stripTrailingZeros().scale() > 0) {
            throw Refusal.unprocessable(pointer + "/value", "NOT_WHOLE", "Beneficiaries are counted in whole numbers.");
        }
        if (figure.unit() != null && Currencies.isListed(figure.unit())) {
            throw Refusal.unprocessable(
                    pointer + "/unit",
                    "UNIT_IS_CURRENCY",
                    "Beneficiaries are counted, not paid: name what is counted.");
        }
    }

    private static void checkFigure(String pointer, Fact figure) {
        checkText(pointer + "/unit", figure.unit());
        checkText(pointer + "/scope", figure.scope());
        checkText(pointer + "/note", figure.note());
        if (figure.value().signum() < 0) {
            throw Refusal.unprocessable(pointer + "/value", "NEGATIVE", "An announced figure is not negative.");
        }
    }

    private static void checkText(String pointer, @Nullable String text) {
        if (text != null && !LEGIBLE.matcher(text).matches()) {
            throw Refusal.unprocessable(pointer, "NOT_LEGIBLE", "It " + Legible.MESSAGE + ".");
        }
    }

    /** Only what is exact bounds and is bounded: "about" and "more than" leave room. */
    private static @Nullable BigDecimal exact(@Nullable Fact figure) {
        return figure != null && figure.qualifier() == Qualifier.EXACT ? figure.value() : null;
    }

    private static void checkDisbursed(AnnounceProgrammeRequest details, BigDecimal total) {
        BigDecimal disbursed = exact(details.announcedDisbursed());
        if (disbursed != null && disbursed.compareTo(total) > 0) {
            throw Refusal.unprocessable(
                    "/announcedDisbursed/value",
                    "DISBURSED_ABOVE_TOTAL",
                    "No more is paid out than the announced total of " + total.toPlainString() + ".");
        }
    }

    private static void checkCommitted(AnnounceProgrammeRequest details, BigDecimal total) {
        BigDecimal committed = Stream.ofNullable(details.providers())
                .flatMap(List::stream)
                .map(Provider::committed)
                .filter(Objects::nonNull)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (committed.compareTo(total) > 0) {
            throw Refusal.unprocessable(
                    "/providers",
                    "COMMITTED_ABOVE_TOTAL",
                    "The providers commit " + committed.toPlainString() + ", more than the announced total.");
        }
    }
}
