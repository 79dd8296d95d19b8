package org.mainspring.registry.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.verdict.Yardstick;

/** What makes bands and floors fit together: every score has one verdict, and a better score never a worse consequence. */
final class BandOrder {

    private BandOrder() {}

    static void require(List<Band> bands, List<Floor> floors) {
        requireDistinct(bands);
        requireWhole(bands);
        requireNeverWorse(bands);
        requireKnownBands(floors, bands);
    }

    private static void requireDistinct(List<Band> bands) {
        Set<String> codes = new HashSet<>(Set.of(Yardstick.NOT_FILED));
        Set<BigDecimal> bounds = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (!codes.add(band.code())) {
                throw refusal(i, "code", "BAND_REPEATED", "Another verdict is called " + band.code() + ".");
            }
            if (!bounds.add(band.from().stripTrailingZeros())) {
                throw refusal(i, "from", "BANDS_OVERLAP", "Another band begins at " + band.from() + ".");
            }
        }
    }

    private static void requireWhole(List<Band> bands) {
        if (bands.stream().noneMatch(band -> band.from().signum() == 0)) {
            throw Refusal.unprocessable(
                    "/bands", "BANDS_LEAVE_GAP", "No band begins at 0, so the lowest scores have no verdict.");
        }
    }

    private static void requireNeverWorse(List<Band> bands) {
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (bands.stream().anyMatch(other -> isBetterForLess(other, band))) {
                throw refusal(
                        i, "consequence", "CONSEQUENCE_OUT_OF_ORDER", "A lower band has a better consequence than it.");
            }
        }
    }

    private static boolean isBetterForLess(Band other, Band band) {
        return other.from().compareTo(band.from()) < 0 && other.consequence().compareTo(band.consequence()) < 0;
    }

    private static void requireKnownBands(List<Floor> floors, List<Band> bands) {
        Set<String> measures = new HashSet<>();
        for (int i = 0; i < floors.size(); i++) {
            Floor floor = floors.get(i);
            if (!measures.add(floor.measure())) {
                throw Refusal.unprocessable(
                        "/floors/" + i + "/measure", "FLOOR_REPEATED", "Another floor is for this measure.");
            }
            if (bands.stream().noneMatch(band -> band.code().equals(floor.band()))) {
                throw Refusal.unprocessable(
                        "/floors/" + i + "/band", "BAND_NOT_FOUND", "There is no band " + floor.band() + ".");
            }
        }
    }

    private static Refusal refusal(int band, String member, String code, String detail) {
        return Refusal.unprocessable("/bands/" + band + "/" + member, code, detail);
    }
}
