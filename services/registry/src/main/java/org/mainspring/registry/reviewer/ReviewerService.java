package org.mainspring.registry.reviewer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.registry.organization.OrganizationService;

/** Registers reviewers, takes up what they are bound to and tells of both. */
@ApplicationScoped
public class ReviewerService {

    private final ReviewerRepository reviewers;
    private final OrganizationService organizations;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    ReviewerService(
            ReviewerRepository reviewers, OrganizationService organizations, Outbox outbox, Ids ids, Clock clock) {
        this.reviewers = reviewers;
        this.organizations = organizations;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ReviewerResponse> register(RegisterReviewerRequest request) {
        Reviewer reviewer = Reviewer.register(ids.next(), request, clock.instant());
        return reviewers
                .refuseTaken(request.subject(), request.personId())
                .chain(() -> requireKnown(request.allAffiliations(), "/affiliations/"))
                .chain(() -> reviewers.persist(reviewer))
                .call(() -> outbox.tell(reviewer.registered()))
                .map(Reviewer::response);
    }

    /** Part of the caller's transaction, which sees to what the reviewer reviews. */
    public Uni<ReviewerResponse> declare(UUID id, ExpectedVersion expected, List<UUID> more) {
        return reviewers
                .requireLocked(id)
                .invoke(reviewer -> expected.require(reviewer.version()))
                .call(() -> requireKnown(more, "/organizationIds/"))
                .call(reviewer -> outbox.tell(reviewer.declare(more, clock.instant())))
                .map(Reviewer::response);
    }

    /** A reviewer of whom nothing changes until the transaction ends. */
    public Uni<ReviewerResponse> requireLocked(UUID id) {
        return reviewers.requireLocked(id).map(Reviewer::response);
    }

    /** The same, of a reviewer whom a body names. */
    public Uni<ReviewerResponse> requireReference(UUID id, String pointer) {
        return requireLocked(id)
                .onFailure(Refusal.class)
                .transform(missing ->
                        Refusal.unprocessable(pointer, "REVIEWER_NOT_FOUND", "There is no reviewer " + id + "."));
    }

    private Uni<Void> requireKnown(List<UUID> affiliations, String at) {
        Map<UUID, String> pointers = new TreeMap<>();
        for (int i = 0; i < affiliations.size(); i++) {
            pointers.put(affiliations.get(i), at + i);
        }
        return pointers.isEmpty()
                ? Uni.createFrom().voidItem()
                : organizations.requireNames(pointers).replaceWithVoid();
    }
}
