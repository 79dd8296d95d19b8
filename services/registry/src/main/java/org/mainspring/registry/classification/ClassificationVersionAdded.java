package org.mainspring.registry.classification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A classification has these categories from a day on. */
@FactType(aggregate = "classification", name = "classification-version-added")
record ClassificationVersionAdded(
        String classification,
        int number,
        LocalDate validFrom,
        List<Category> categories,
        @Nullable List<Correspondence> correspondences,
        @Nullable String source,
        @Nullable String note)
        implements DomainFact {

    @Override
    public String subject() {
        return classification;
    }
}
