package org.mainspring.events.series;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** There is a series of events from now on. */
@FactType(aggregate = "series", name = "series-announced")
record SeriesAnnounced(
        UUID seriesId, String slug, Names names, @Nullable String externalId) implements DomainFact {

    @Override
    public String subject() {
        return seriesId.toString();
    }
}
