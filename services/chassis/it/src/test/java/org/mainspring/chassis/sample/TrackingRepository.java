package org.mainspring.chassis.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.mainspring.chassis.inbox.ReceivedMessage;

/** One row for each effect of a message, so that a doubled effect shows. */
@ApplicationScoped
class TrackingRepository {

    private static final String NOTE =
            "insert into tracking (message_id, subject, type, noted_at) values (?1, ?2, ?3, clock_timestamp())";

    Uni<Void> note(ReceivedMessage message) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(NOTE)
                        .setParameter(1, message.id())
                        .setParameter(2, message.subject())
                        .setParameter(3, message.type())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
