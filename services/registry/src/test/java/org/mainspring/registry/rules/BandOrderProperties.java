package org.mainspring.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.verdict.Consequence;

class BandOrderProperties {

    /** Few different bounds, so that all kinds of bands come up. */
    @Property
    void bandsAreTakenIfAndOnlyIfEveryScoreIsInExactlyOne(@ForAll("bounds") List<Integer> bounds) {
        boolean whole = bounds.contains(0);
        boolean distinct = bounds.stream().distinct().count() == bounds.size();
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> BandOrder.require(bands(bounds, Consequence.RENEW), List.of()));
        assertThat(refusal == null).isEqualTo(whole && distinct);
        if (refusal != null) {
            assertThat(refusal.code()).isEqualTo(distinct ? "BANDS_LEAVE_GAP" : "BANDS_OVERLAP");
        }
    }

    @Property
    void aBetterScoreMayNotHaveAWorseConsequence(
            @ForAll Consequence low, @ForAll Consequence middle, @ForAll Consequence high) {
        List<Band> bands = List.of(band("LOW", 0, low), band("MIDDLE", 50, middle), band("HIGH", 90, high));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> BandOrder.require(bands, List.of()));
        boolean ordered = high.compareTo(middle) <= 0 && middle.compareTo(low) <= 0;
        assertThat(refusal == null).isEqualTo(ordered);
    }

    private static List<Band> bands(List<Integer> bounds, Consequence consequence) {
        return IntStream.range(0, bounds.size())
                .mapToObj(i -> band("BAND_" + i, bounds.get(i), consequence))
                .toList();
    }

    /** The same bound in different digits is the same bound. */
    private static Band band(String code, int from, Consequence consequence) {
        return new Band(code, new Names(null, code), new BigDecimal(from).setScale(code.length() % 3), consequence);
    }

    @Provide
    Arbitrary<List<Integer>> bounds() {
        return Arbitraries.of(0, 20, 40, 60, 80, 100).list().ofMinSize(1).ofMaxSize(6);
    }
}
