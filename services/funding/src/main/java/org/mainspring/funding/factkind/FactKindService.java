package org.mainspring.funding.factkind;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.value.Language;

/** Defines kinds of fact and tells of it. */
@ApplicationScoped
public class FactKindService {

    private final FactKindRepository kinds;
    private final Outbox outbox;
    private final Clock clock;

    FactKindService(FactKindRepository kinds, Outbox outbox, Clock clock) {
        this.kinds = kinds;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<FactKindResponse> define(DefineFactKindRequest request, Language language) {
        FactKind kind = FactKind.define(request, clock.instant());
        return kinds.refuseTaken(kind.code())
                .chain(() -> kinds.refuseFull())
                .chain(() -> kinds.persist(kind))
                .call(() -> outbox.tell(kind.defined()))
                .map(kept -> kept.response(language));
    }

    /** Those that there are now. */
    public Uni<FactKinds> all() {
        return kinds.all();
    }
}
