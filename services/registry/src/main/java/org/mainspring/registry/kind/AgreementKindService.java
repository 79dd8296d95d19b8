package org.mainspring.registry.kind;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.source.SourceService;

/** Defines kinds of agreement and tells of it. */
@ApplicationScoped
public class AgreementKindService {

    private final AgreementKindRepository kinds;
    private final SourceService sources;
    private final Outbox outbox;
    private final Clock clock;

    AgreementKindService(AgreementKindRepository kinds, SourceService sources, Outbox outbox, Clock clock) {
        this.kinds = kinds;
        this.sources = sources;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<AgreementKind> define(DefineAgreementKindRequest request) {
        AgreementKind kind = AgreementKind.define(request, clock.instant());
        return kinds.refuseTaken(kind.code())
                .chain(() -> sources.requireReference(request.source(), "/source"))
                .chain(() -> kinds.persist(kind))
                .call(() -> outbox.tell(kind.defined()));
    }

    /** Refuses a kind that there is not. */
    public Uni<Void> requireReference(String code, String pointer) {
        return kinds.findById(code)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.unprocessable(
                        pointer, "AGREEMENT_KIND_NOT_FOUND", "There is no kind of agreement " + code + "."))
                .replaceWithVoid();
    }
}
