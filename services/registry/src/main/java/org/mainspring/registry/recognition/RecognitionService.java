package org.mainspring.registry.recognition;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.registry.RegistryConfig;
import org.mainspring.registry.organization.OrganizationService;
import org.mainspring.registry.scheme.SchemeService;

/** Confers and revokes recognitions and tells of it. */
@ApplicationScoped
public class RecognitionService {

    private static final int EXPIRED_AT_ONCE = 200;

    private final RecognitionRepository recognitions;
    private final RecognitionHistory history;
    private final OrganizationService organizations;
    private final SchemeService schemes;
    private final Outbox outbox;
    private final RegistryConfig config;
    private final Ids ids;
    private final Clock clock;

    RecognitionService(
            RecognitionRepository recognitions,
            RecognitionHistory history,
            OrganizationService organizations,
            SchemeService schemes,
            Outbox outbox,
            RegistryConfig config,
            Ids ids,
            Clock clock) {
        this.recognitions = recognitions;
        this.history = history;
        this.organizations = organizations;
        this.schemes = schemes;
        this.outbox = outbox;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    /** Confers and answers with what then stands in the registry; refused where the organization or level is unknown or it is held. */
    @WithTransaction
    public Uni<RecognitionResponse> confer(ConferRecognitionRequest request) {
        Recognition recognition = Recognition.confer(ids.next(), request, today(), clock.instant());
        return requireHolder(recognition)
                .chain(() -> schemes.requireLevel(request.scheme(), request.level()))
                .chain(() -> recognitions.refuseTaken(request))
                .chain(() -> recognitions.persist(recognition))
                .call(() -> outbox.tell(recognition.conferred(), recognition::state))
                .call(() -> history.begin(recognition))
                .map(Recognition::response);
    }

    /** What was held and is over may be told of any organization, what is held of one that has not ended. */
    private Uni<Void> requireHolder(Recognition recognition) {
        UUID id = recognition.snapshot().organizationId();
        return recognition.isActive()
                ? organizations.requireActive(id, "/organizationId")
                : organizations.requireReference(id, "/organizationId");
    }

    /** Confers, and lets it take the place of what the organization holds at the lower level on that day, if it does. */
    public Uni<RecognitionResponse> confer(ConferRecognitionRequest request, String lowerLevel) {
        LocalDate on = Objects.requireNonNullElse(request.conferredOn(), today());
        return recognitions
                .findActive(request.organizationId(), request.scheme(), lowerLevel)
                .flatMap(lower -> lower == null || !lower.holdsOn(on) ? confer(request) : upgrade(lower, request, on));
    }

    /** Whether the lower one can end is asked first: a refusal leaves nothing behind. */
    private Uni<RecognitionResponse> upgrade(Recognition lower, ConferRecognitionRequest request, LocalDate on) {
        lower.requireUpgradable(on);
        return confer(request)
                .call(higher -> tell(lower, lower.upgrade(higher.id(), request.level(), on, clock.instant()), on));
    }

    /** What the organization holds at a level, if it does. */
    public Uni<@Nullable RecognitionResponse> findHeld(UUID organizationId, String scheme, String level) {
        return recognitions
                .findActive(organizationId, scheme, level)
                .map(found -> found == null ? null : found.response());
    }

    @WithTransaction
    Uni<RecognitionResponse> revoke(UUID id, ExpectedVersion expected, RevokeRecognitionRequest request) {
        LocalDate today = today();
        LocalDate on = Objects.requireNonNullElse(request.revokedOn(), today);
        return recognitions
                .require(id)
                .invoke(recognition -> expected.require(recognition.version()))
                .call(recognition ->
                        tell(recognition, recognition.revoke(request.reason(), on, today, clock.instant()), on))
                .map(Recognition::response);
    }

    /** What an organization holds goes over to its survivor, or ends where that one holds the same. */
    public Uni<Void> carryOver(UUID organizationId, UUID survivorId, LocalDate on) {
        return recognitions
                .heldBy(survivorId)
                .flatMap(held -> forEachHeld(
                        organizationId,
                        on,
                        (recognition, day) -> held.stream().anyMatch(recognition::isSameAs)
                                ? recognition.revoke("Held twice after a merger", day, day, clock.instant())
                                : recognition.carryOver(survivorId, day, clock.instant())));
    }

    /** Revokes all that an organization holds. */
    public Uni<Void> revokeAll(UUID organizationId, String reason, LocalDate on) {
        return forEachHeld(
                organizationId, on, (recognition, day) -> recognition.revoke(reason, day, day, clock.instant()));
    }

    /**
     * Carries out what an evaluation decided, in the transaction of the caller. Those that have ended meanwhile stay as they are.
     *
     * @return the recognitions that it was carried out for
     */
    public Uni<Set<UUID>> conclude(Map<UUID, Conclusion> conclusions, LocalDate on) {
        return recognitions.requireLocked(conclusions.keySet()).flatMap(found -> conclude(found, conclusions, on));
    }

    private Uni<Set<UUID>> conclude(List<Recognition> found, Map<UUID, Conclusion> conclusions, LocalDate on) {
        List<Recognition> concluded = new ArrayList<>();
        List<Outbox.Telling> told = new ArrayList<>();
        for (Recognition one : found) {
            DomainFact fact = one.conclude(Objects.requireNonNull(conclusions.get(one.id())), on, clock.instant());
            if (fact != null) {
                concluded.add(one);
                told.add(new Outbox.Telling(fact, one::state));
            }
        }
        return outbox.tellAll(told)
                .chain(() -> history.amendAll(concluded, on))
                .map(done -> concluded.stream().map(Recognition::id).collect(Collectors.toSet()));
    }

    /**
     * Ends those whose time is over, some at a time. What came due while nobody was there is caught up with; each ends once,
     * however many replicas look, for the rows are locked and passed over by the others.
     */
    @Scheduled(every = "30s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> expire() {
        LocalDate today = today();
        return recognitions
                .due(today, EXPIRED_AT_ONCE)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(one -> expire(one, today))
                .collect()
                .last();
    }

    private Uni<Void> expire(Recognition recognition, LocalDate today) {
        RecognitionExpired expired = recognition.expire(today, clock.instant());
        return expired == null ? Uni.createFrom().voidItem() : tell(recognition, expired, expired.expiredOn());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), config.timeZone());
    }

    private Uni<Void> forEachHeld(
            UUID organizationId, LocalDate on, BiFunction<Recognition, LocalDate, DomainFact> verb) {
        return recognitions
                .heldBy(organizationId)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(one -> tell(one, verb.apply(one, one.notBefore(on)), one.notBefore(on)))
                .collect()
                .last();
    }

    private Uni<Void> tell(Recognition recognition, DomainFact fact, LocalDate since) {
        return outbox.tell(fact, recognition::state).chain(() -> history.amend(recognition, since));
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
