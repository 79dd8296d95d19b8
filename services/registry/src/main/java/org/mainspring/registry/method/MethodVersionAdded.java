package org.mainspring.registry.method;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.registry.scoring.MissingValueRule;
import org.mainspring.registry.scoring.TieRule;

/** A method ranks so from a day on. */
@FactType(aggregate = "method", name = "method-version-added")
record MethodVersionAdded(
        String method,
        int number,
        LocalDate validFrom,
        List<Indicator> indicators,
        MissingValueRule missingValues,
        TieRule ties,
        @Nullable String note)
        implements DomainFact {

    @Override
    public String subject() {
        return method;
    }
}
