package org.mainspring.funding.ledger;

import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/**
 * Who stands for an entry.
 *
 * @param maker who asked for it
 * @param checker who let it happen: another person; {@code null} where an entry takes one person only
 */
public record Signatures(String maker, @Nullable String checker) {

    public Signatures {
        requireDifferent(maker, checker);
    }

    public static Signatures of(String maker) {
        return new Signatures(maker, null);
    }

    /** @throws Refusal where one person would be both */
    public static void requireDifferent(String maker, @Nullable String checker) {
        if (maker.equals(checker)) {
            throw Refusal.conflict("SAME_PERSON", "It takes another person: the other step was yours.");
        }
    }
}
