package org.mainspring.funding.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mainspring.chassis.problem.Refusal;

class VoucherCodeProperties {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property
    void whatIsDrawnCanBeRead(@ForAll long seed) {
        VoucherCode code = VoucherCode.draw(new Random(seed));
        assertEquals(code, VoucherCode.read("/code", code.grouped()));
    }

    @Property
    void oneWrongSymbolIsSeen(
            @ForAll long seed, @ForAll @IntRange(max = 24) int place, @ForAll @IntRange(max = 31) int wrong) {
        var typed = new StringBuilder(VoucherCode.draw(new Random(seed)).symbols());
        Assume.that(typed.charAt(place) != ALPHABET.charAt(wrong));
        typed.setCharAt(place, ALPHABET.charAt(wrong));
        assertThrows(Refusal.class, () -> VoucherCode.read("/code", typed.toString()));
    }

    @Property
    void twoThatChangedPlacesAreSeen(
            @ForAll long seed, @ForAll @IntRange(max = 24) int one, @ForAll @IntRange(max = 24) int other) {
        var typed = new StringBuilder(VoucherCode.draw(new Random(seed)).symbols());
        char first = typed.charAt(one);
        char second = typed.charAt(other);
        Assume.that(first != second);
        typed.setCharAt(one, second);
        typed.setCharAt(other, first);
        assertThrows(Refusal.class, () -> VoucherCode.read("/code", typed.toString()));
    }
}
