package org.mainspring.generator.finance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/**
 * An amount.
 *
 * @param fen hundredths
 */
record Yuan(long fen) {

    static final long FEN = 100;
    private static final int DIGITS = 2;

    /** @throws IllegalArgumentException where it is finer than a fen, or beyond all money */
    static Yuan parse(String text) {
        try {
            return new Yuan(new BigDecimal(text)
                    .movePointRight(DIGITS)
                    .toBigIntegerExact()
                    .longValueExact());
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException(text + " is no amount of yuan and fen", e);
        }
    }

    /** As the platform takes it. */
    ObjectNode money() {
        return JsonNodeFactory.instance.objectNode().put("amount", text()).put("currency", "CNY");
    }

    String text() {
        return BigDecimal.valueOf(fen, DIGITS).toPlainString();
    }

    /** So many hundredths of it, in steps of so much, the next one up. */
    Yuan percent(int percent, Yuan step) {
        long wanted = Math.multiplyExact(fen, percent) / 100;
        return new Yuan((wanted + step.fen - 1) / step.fen * step.fen);
    }
}
