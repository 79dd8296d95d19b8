package org.mainspring.funding.programme;

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

/** Announces and changes programmes and tells of it. */
@ApplicationScoped
public class ProgrammeService {

    private final ProgrammeRepository programmes;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final Ids ids;
    private final Clock clock;

    ProgrammeService(ProgrammeRepository programmes, Outbox outbox, MergePatch mergePatch, Ids ids, Clock clock) {
        this.programmes = programmes;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Programme> announce(AnnounceProgrammeRequest request) {
        Programme programme = Programme.announce(ids.next(), request, clock.instant());
        return programmes
                .refuseTaken(programme.id(), request.externalId())
                .chain(() -> programmes.persist(programme))
                .call(() -> outbox.tell(programme.announced()));
    }

    @WithTransaction
    Uni<Programme> change(UUID id, ExpectedVersion expected, JsonNode patch) {
        return programmes
                .require(id)
                .invoke(programme -> expected.require(programme.version()))
                .call(programme -> change(programme, patch));
    }

    /** Whether there is such a programme; others ask before they point to it. */
    public Uni<Boolean> exists(UUID id) {
        return programmes.count("id", id).map(count -> count > 0);
    }

    private Uni<Void> change(Programme programme, JsonNode patch) {
        var details = mergePatch.apply(patch, programme.details(), AnnounceProgrammeRequest.class);
        return programmes
                .refuseTaken(programme.id(), details.externalId())
                .replaceWith(() -> programme.change(details, clock.instant()))
                .onItem()
                .ifNotNull()
                .transformToUni(changed -> outbox.tell(changed));
    }
}
