package org.mainspring.registry.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A source is described anew. */
@FactType(aggregate = "source", name = "source-changed")
record SourceChanged(
        String code,
        String title,
        @Nullable String lang,
        @Nullable LocalDate publishedOn,
        @Nullable String note,
        @Nullable String licence)
        implements DomainFact {

    @Override
    public String subject() {
        return code;
    }
}
