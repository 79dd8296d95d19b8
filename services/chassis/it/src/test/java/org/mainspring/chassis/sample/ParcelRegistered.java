package org.mainspring.chassis.sample;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** A parcel is known from now on. */
@FactType(aggregate = "parcel", name = "parcel-registered")
record ParcelRegistered(
        UUID parcelId,
        Names names,
        ParcelSize size,
        @Nullable List<String> marks) implements DomainFact {

    @Override
    public String subject() {
        return parcelId.toString();
    }
}
