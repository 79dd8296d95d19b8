package org.mainspring.chassis.sample;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A parcel has reached whom it was for. */
@FactType(aggregate = "parcel", name = "parcel-delivered")
record ParcelDelivered(UUID parcelId) implements DomainFact {

    @Override
    public String subject() {
        return parcelId.toString();
    }
}
