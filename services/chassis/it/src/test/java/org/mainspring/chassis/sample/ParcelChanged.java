package org.mainspring.chassis.sample;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** A parcel is described anew. */
@FactType(aggregate = "parcel", name = "parcel-changed")
record ParcelChanged(UUID parcelId, Names names, ParcelSize size) implements DomainFact {

    @Override
    public String subject() {
        return parcelId.toString();
    }
}
