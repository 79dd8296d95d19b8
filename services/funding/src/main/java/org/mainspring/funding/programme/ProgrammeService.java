package org.mainspring.funding.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.FundingConfig;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.trail.Subject;
import org.mainspring.funding.trail.TrailService;

/** Announces and changes programmes, takes them from status to status, and tells of it. */
@ApplicationScoped
public class ProgrammeService {

    private static final String SUBJECT = "PROGRAMME";

    private final ProgrammeRepository programmes;
    private final TrailService trail;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final Ids ids;
    private final Clock clock;
    private final ZoneId usualZone;

    ProgrammeService(
            ProgrammeRepository programmes,
            TrailService trail,
            Outbox outbox,
            MergePatch mergePatch,
            Ids ids,
            Clock clock,
            FundingConfig config) {
        this.programmes = programmes;
        this.trail = trail;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.ids = ids;
        this.clock = clock;
        this.usualZone = config.timeZone();
    }

    @WithTransaction
    Uni<Programme> announce(AnnounceProgrammeRequest request, Actor actor) {
        requireOwn(request, actor);
        Programme programme = Programme.announce(ids.next(), request, usualZone, clock.instant());
        return programmes
                .refuseTaken(programme.id(), request.externalId())
                .chain(() -> programmes.persist(programme))
                .call(() -> outbox.tell(programme.announced()))
                .call(() -> trail.record(subject(programme), "ANNOUNCED", actor, null));
    }

    @WithTransaction
    Uni<Programme> change(UUID id, ExpectedVersion expected, JsonNode patch, Actor actor) {
        return require(id, expected, actor).call(programme -> change(programme, patch, actor));
    }

    /** @param reason only where the step asks for one */
    @WithTransaction
    Uni<Programme> take(ProgrammeStep step, UUID id, ExpectedVersion expected, @Nullable String reason, Actor actor) {
        return require(id, expected, actor)
                .call(programme -> outbox.tell(programme.take(step, reason, usualZone, clock.instant())))
                .call(programme ->
                        trail.record(subject(programme), programme.status().name(), actor, reason));
    }

    private Uni<Programme> require(UUID id, ExpectedVersion expected, Actor actor) {
        return programmes
                .require(id)
                .invoke(programme -> programme.terms(usualZone).requireAdministeredBy(actor))
                .invoke(programme -> expected.require(programme.version()));
    }

    /** Whether there is such a programme; others ask before they point to it. */
    public Uni<Boolean> exists(UUID id) {
        return programmes.count("id", id).map(count -> count > 0);
    }

    /** A programme in which the caller acts: it keeps its status until the transaction ends. */
    public Uni<ProgrammeTerms> requireForActing(UUID id) {
        return programmes
                .findForActing(id)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("programme", id))
                .map(programme -> programme.terms(usualZone));
    }

    /** The same, of a programme that a body names. */
    public Uni<ProgrammeTerms> requireForActing(UUID id, String pointer) {
        return requireForActing(id)
                .onFailure(Refusal.class)
                .transform(missing ->
                        Refusal.unprocessable(pointer, "PROGRAMME_NOT_FOUND", "There is no programme " + id + "."));
    }

    private Uni<Void> change(Programme programme, JsonNode patch, Actor actor) {
        var details = mergePatch.apply(patch, programme.details(), AnnounceProgrammeRequest.class);
        requireOwn(details, actor);
        return programmes
                .refuseTaken(programme.id(), details.externalId())
                .chain(() -> programmes.builtOn(programme.id()))
                .invoke(built -> built.requireKept(programme.details(), details, usualZone))
                .replaceWith(() -> programme.change(details, clock.instant()))
                .onItem()
                .ifNotNull()
                .transformToUni(changed ->
                        outbox.tell(changed).chain(() -> trail.record(subject(programme), "CHANGED", actor, null)));
    }

    /** An officer of a sponsor speaks for its programmes alone. */
    private static void requireOwn(AnnounceProgrammeRequest details, Actor actor) {
        if (!actor.administers(details.sponsorId())) {
            throw Refusal.unprocessable("/sponsorId", "NOT_YOURS", "Your token is not for that organization.");
        }
    }

    private static Subject subject(Programme programme) {
        return new Subject(SUBJECT, programme.id());
    }
}
