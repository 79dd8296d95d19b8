package org.mainspring.events.series;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;

/** Announces series and tells of it. */
@ApplicationScoped
public class SeriesService {

    private final SeriesRepository series;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    SeriesService(SeriesRepository series, Outbox outbox, Ids ids, Clock clock) {
        this.series = series;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Series> announce(AnnounceSeriesRequest request) {
        Series announced = Series.announce(ids.next(), request, clock.instant());
        return series.refuseTaken(request.slug(), request.externalId())
                .chain(() -> series.persist(announced))
                .call(() -> outbox.tell(announced.announced()));
    }

    /** Whether there is such a series; events ask before they point to it. */
    public Uni<Void> requireReference(UUID id, String pointer) {
        return series.findById(id)
                .invoke(found -> refuseUnknown(found, id, pointer))
                .replaceWithVoid();
    }

    private static void refuseUnknown(@Nullable Series found, UUID id, String pointer) {
        if (found == null) {
            throw Refusal.unprocessable(pointer, "SERIES_NOT_FOUND", "There is no series " + id + ".");
        }
    }
}
