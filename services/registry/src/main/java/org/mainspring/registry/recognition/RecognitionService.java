package org.mainspring.registry.recognition;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.registry.organization.OrganizationService;
import org.mainspring.registry.scheme.SchemeService;

/** Confers and revokes recognitions and tells of it. */
@ApplicationScoped
public class RecognitionService {

    private final RecognitionRepository recognitions;
    private final OrganizationService organizations;
    private final SchemeService schemes;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RecognitionService(
            RecognitionRepository recognitions,
            OrganizationService organizations,
            SchemeService schemes,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.recognitions = recognitions;
        this.organizations = organizations;
        this.schemes = schemes;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Confers and answers with what then stands in the registry; refused where the organization or level is unknown or it is held. */
    @WithTransaction
    public Uni<RecognitionResponse> confer(ConferRecognitionRequest request) {
        Recognition recognition = Recognition.confer(ids.next(), request, clock.instant());
        return organizations
                .requireReference(request.organizationId(), "/organizationId")
                .chain(() -> schemes.requireLevel(request.scheme(), request.level()))
                .chain(() -> recognitions.refuseTaken(request))
                .chain(() -> recognitions.persist(recognition))
                .call(() -> outbox.tell(recognition.conferred(), recognition::state))
                .map(Recognition::response);
    }

    @WithTransaction
    Uni<RecognitionResponse> revoke(UUID id, ExpectedVersion expected, RevokeRecognitionRequest request) {
        Instant now = clock.instant();
        LocalDate on = Objects.requireNonNullElse(request.revokedOn(), LocalDate.ofInstant(now, ZoneOffset.UTC));
        return recognitions
                .require(id)
                .invoke(recognition -> expected.require(recognition.version()))
                .call(recognition -> outbox.tell(recognition.revoke(request.reason(), on, now), recognition::state))
                .map(Recognition::response);
    }

    /** What an organization holds goes over to its survivor, or ends where that one holds the same. */
    public Uni<Void> carryOver(UUID organizationId, UUID survivorId, LocalDate on) {
        return recognitions
                .heldBy(survivorId)
                .flatMap(held -> forEachHeld(
                        organizationId,
                        recognition -> held.stream().anyMatch(recognition::isSameAs)
                                ? recognition.revoke(
                                        "Held twice after a merger", recognition.notBefore(on), clock.instant())
                                : recognition.carryOver(survivorId, on, clock.instant())));
    }

    /** Revokes all that an organization holds. */
    public Uni<Void> revokeAll(UUID organizationId, String reason, LocalDate on) {
        return forEachHeld(
                organizationId, recognition -> recognition.revoke(reason, recognition.notBefore(on), clock.instant()));
    }

    private Uni<Void> forEachHeld(UUID organizationId, Function<Recognition, DomainFact> verb) {
        return recognitions
                .heldBy(organizationId)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(one -> outbox.tell(verb.apply(one), one::state))
                .collect()
                .last();
    }

    /** Refuses the id of a recognition that there is not. */
    public Uni<Void> requireReference(UUID id, String pointer) {
        return recognitions
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(() ->
                        Refusal.unprocessable(pointer, "RECOGNITION_NOT_FOUND", "There is no recognition " + id + "."))
                .replaceWithVoid();
    }
}
