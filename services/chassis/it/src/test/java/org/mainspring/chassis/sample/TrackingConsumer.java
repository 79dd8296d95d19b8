package org.mainspring.chassis.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mainspring.chassis.inbox.Inbox;

/** Notes every fact that is told of a parcel. */
@ApplicationScoped
class TrackingConsumer {

    private final Inbox inbox;
    private final TrackingRepository tracking;

    TrackingConsumer(Inbox inbox, TrackingRepository tracking) {
        this.inbox = inbox;
        this.tracking = tracking;
    }

    @Incoming("parcels")
    Uni<Void> receive(ConsumerRecord<String, byte[]> record) {
        return inbox.once(record, tracking::note);
    }
}
