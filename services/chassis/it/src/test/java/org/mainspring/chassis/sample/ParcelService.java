package org.mainspring.chassis.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.time.Ids;

/** Changes parcels and tells of it. */
@ApplicationScoped
class ParcelService {

    private final ParcelRepository parcels;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final Faults faults;
    private final Ids ids;
    private final Clock clock;

    ParcelService(ParcelRepository parcels, Outbox outbox, MergePatch mergePatch, Faults faults, Ids ids, Clock clock) {
        this.parcels = parcels;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.faults = faults;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Parcel> register(RegisterParcelRequest request) {
        Parcel parcel = Parcel.register(ids.next(), request, clock.instant());
        return parcels.persist(parcel)
                .call(() -> outbox.tell(parcel.registered(request.marks()), parcel::state))
                .call(() -> faults.happen(request.fault()));
    }

    @WithTransaction
    Uni<Parcel> change(UUID id, ExpectedVersion expected, JsonNode patch) {
        return parcels.require(id)
                .invoke(parcel -> expected.require(parcel.version()))
                .call(parcel -> change(parcel, patch));
    }

    @WithTransaction
    Uni<Parcel> deliver(UUID id, ExpectedVersion expected) {
        return parcels.require(id)
                .invoke(parcel -> expected.require(parcel.version()))
                .call(parcel -> outbox.tell(parcel.deliver(clock.instant()), parcel::state));
    }

    private Uni<Void> change(Parcel parcel, JsonNode patch) {
        var details = mergePatch.apply(patch, parcel.details(), RegisterParcelRequest.class);
        return outbox.tell(parcel.change(details, clock.instant()), parcel::state)
                .call(() -> faults.happen(details.fault()));
    }
}
