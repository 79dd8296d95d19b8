package org.mainspring.funding.settlement;

import java.util.List;
import org.mainspring.funding.netting.NetPosition;

/** How regions stand to each other, as a settlement keeps it. */
record NetPositions(List<NetPosition> regions) {

    List<SettlementPosition> shown(String currency) {
        return regions.stream()
                .map(position -> SettlementPosition.of(position, currency))
                .toList();
    }
}
