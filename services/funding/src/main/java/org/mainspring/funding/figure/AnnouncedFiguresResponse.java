package org.mainspring.funding.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Fact;

/** What was announced of a programme beside what its ledger says, amounts in its currency. */
public record AnnouncedFiguresResponse(
        UUID programmeId, String currency, ComparedFigure pledged, ComparedFigure drawn, ComparedFigure beneficiaries) {

    /** What was announced. */
    record Announced(
            UUID programmeId,
            String currency,
            @Nullable Fact total,
            @Nullable Fact disbursed,
            @Nullable Fact beneficiaries) {

        AnnouncedFiguresResponse beside(List<Figures> computed) {
            Figures sums = computed.isEmpty() ? null : computed.get(0);
            return new AnnouncedFiguresResponse(
                    programmeId,
                    currency,
                    ComparedFigure.of(
                            total,
                            sums == null ? BigDecimal.ZERO : sums.pledged().amount()),
                    ComparedFigure.of(
                            disbursed,
                            sums == null ? BigDecimal.ZERO : sums.drawn().amount()),
                    ComparedFigure.of(beneficiaries, BigDecimal.valueOf(sums == null ? 0 : sums.beneficiaries())));
        }
    }
}
