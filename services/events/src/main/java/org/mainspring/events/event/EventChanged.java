package org.mainspring.events.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.organizer.Organizer;

/** An event is described anew. */
@FactType(aggregate = "event", name = "event-changed")
record EventChanged(
        UUID eventId,
        @Nullable UUID seriesId,
        @Nullable Integer edition,
        EventKind kind,
        Names names,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable List<Organizer> organizers,
        @Nullable String externalId)
        implements DomainFact {

    @Override
    public String subject() {
        return eventId.toString();
    }
}
