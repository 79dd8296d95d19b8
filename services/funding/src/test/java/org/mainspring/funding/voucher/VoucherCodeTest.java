package org.mainspring.funding.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;

class VoucherCodeTest {

    private static final VoucherCode CODE = VoucherCode.draw(new SecureRandom());

    @Test
    void itIsShownInGroupsAndReadAsItIsShown() {
        assertThat(CODE.grouped()).matches("([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(VoucherCode.read("/code", CODE.grouped())).isEqualTo(CODE);
    }

    @Test
    void howItIsWrittenDoesNotMatter() {
        String sloppy =
                CODE.grouped().toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l');
        assertThat(VoucherCode.read("/code", sloppy)).isEqualTo(CODE);
        assertThat(VoucherCode.read("/code", CODE.symbols().replace('1', 'I'))).isEqualTo(CODE);
    }

    @Test
    void whatIsTooShortOrTooLongOrInOtherLettersIsMistyped() {
        refused(CODE.symbols().substring(1));
        refused(CODE.symbols() + "0");
        refused("U" + CODE.symbols().substring(1));
    }

    @Test
    void noTwoAreAlikeAndAllSymbolsAreDrawn() {
        Set<VoucherCode> drawn = new HashSet<>();
        Set<Integer> symbols = new HashSet<>();
        var random = new SecureRandom();
        for (int i = 0; i < 10_000; i++) {
            VoucherCode code = VoucherCode.draw(random);
            drawn.add(code);
            code.symbols().chars().forEach(symbols::add);
        }
        assertThat(drawn).hasSize(10_000);
        assertThat(symbols).hasSize(32);
    }

    @Test
    void itDoesNotShowItselfWhereItIsPrinted() {
        assertThat(CODE.toString()).doesNotContain(CODE.symbols()).doesNotContain(CODE.grouped());
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> VoucherCode.read("/code", text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("CODE_MISTYPED");
            assertThat(refusal.detail()).doesNotContain(text);
        });
    }
}
