package org.mainspring.registry.commitment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.time.Ids;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.organization.OrganizationService;
import org.mainspring.registry.party.Party;
import org.mainspring.registry.source.SourceService;

/** Makes commitments, takes reports of them and tells of both. */
@ApplicationScoped
public class CommitmentService {

    private final CommitmentRepository commitments;
    private final OrganizationService organizations;
    private final SourceService sources;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    CommitmentService(
            CommitmentRepository commitments,
            OrganizationService organizations,
            SourceService sources,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.commitments = commitments;
        this.organizations = organizations;
        this.sources = sources;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes one; part of the caller's transaction. */
    public Uni<CommitmentResponse> make(Pact pact, MakeCommitmentRequest request, Language language) {
        return make(pact, request, "").flatMap(commitment -> show(commitment, language));
    }

    /** Makes those that a pact comes with, as {@code commitments} of its request; part of the caller's transaction. */
    public Uni<Void> makeAll(Pact pact, @Nullable List<MakeCommitmentRequest> requests) {
        int count = requests == null ? 0 : requests.size();
        return Multi.createFrom()
                .range(0, count)
                .onItem()
                .transformToUniAndConcatenate(i -> make(pact, requests.get(i), "/commitments/" + i))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Commitment> make(Pact pact, MakeCommitmentRequest request, String pointer) {
        Commitment commitment = Commitment.make(ids.next(), pact, request, pointer, clock.instant());
        return commitments
                .refuseTaken(request.externalId(), pointer + "/externalId")
                .chain(() -> sources.requireReference(request.source(), pointer + "/source"))
                .chain(() -> commitments.persist(commitment))
                .call(() -> outbox.tell(commitment.made()));
    }

    @WithTransaction
    Uni<CommitmentResponse> report(UUID id, ExpectedVersion expected, Progress progress, Language language) {
        return commitments
                .require(id)
                .invoke(commitment -> expected.require(commitment.version()))
                .call(commitment -> outbox.tell(commitment.report(progress, clock.instant())))
                .flatMap(commitment -> show(commitment, language));
    }

    Uni<Page<CommitmentResponse>> list(CommitmentQuery query, Language language) {
        return commitments.list(query, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), language);
    }

    private Uni<CommitmentResponse> show(Commitment commitment, Language language) {
        return organizations
                .requireNames(Party.organizations(List.of(commitment.made().party()), ""))
                .map(names -> CommitmentResponse.of(commitment, names, language));
    }
}
