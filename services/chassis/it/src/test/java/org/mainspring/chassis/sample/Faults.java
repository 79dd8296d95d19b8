package org.mainspring.chassis.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/** Makes go wrong what a test wants to go wrong, and counts it. */
@ApplicationScoped
public class Faults {

    private final AtomicInteger happened = new AtomicInteger();
    private final AtomicBoolean mended = new AtomicBoolean();

    /** Fails as asked, or not at all. */
    Uni<Void> happen(@Nullable Fault fault) {
        if (fault == null || mended.get()) {
            return Uni.createFrom().voidItem();
        }
        happened.incrementAndGet();
        return switch (fault) {
            case REFUSE ->
                Uni.createFrom().failure(() -> Refusal.unprocessable("/fault", "AS_ASKED", "Refused, as was asked."));
            case CRASH -> Uni.createFrom().failure(() -> new IllegalStateException("as was asked"));
            case UNAVAILABLE -> Uni.createFrom().failure(() -> new ConnectException("as was asked"));
            case DUPLICATE ->
                Panache.getSession()
                        .flatMap(session -> session.createNativeQuery("insert into parcel select * from parcel limit 1")
                                .executeUpdate())
                        .replaceWithVoid();
        };
    }

    /** From now on nothing goes wrong, whatever is asked. */
    public void mend() {
        mended.set(true);
    }

    public void breakAgain() {
        mended.set(false);
    }

    /** How often something went wrong on purpose. */
    public int happened() {
        return happened.get();
    }
}
