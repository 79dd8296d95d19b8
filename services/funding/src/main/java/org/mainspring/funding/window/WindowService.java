package org.mainspring.funding.window;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.programme.ProgrammeService;
import org.mainspring.funding.programme.ProgrammeStatus;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.trail.Subject;
import org.mainspring.funding.trail.TrailService;

/** Announces and changes windows and tells of it. */
@ApplicationScoped
public class WindowService {

    private static final String SUBJECT = "WINDOW";

    private final WindowRepository windows;
    private final ProgrammeService programmes;
    private final TrailService trail;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final Ids ids;
    private final Clock clock;

    WindowService(
            WindowRepository windows,
            ProgrammeService programmes,
            TrailService trail,
            Outbox outbox,
            MergePatch mergePatch,
            Ids ids,
            Clock clock) {
        this.windows = windows;
        this.programmes = programmes;
        this.trail = trail;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Window> announce(AnnounceWindowRequest request, Actor actor) {
        return programmes
                .requireForActing(request.programmeId(), "/programmeId")
                .invoke(programme -> requireGoing(programme, actor))
                .map(programme -> Window.announce(
                        ids.next(), request, programme.currency(), programme.timeZone(), clock.instant()))
                .flatMap(window -> windows.persist(window))
                .call(window -> outbox.tell(window.announced())
                        .chain(() -> trail.record(new Subject(SUBJECT, window.id()), "ANNOUNCED", actor, null)));
    }

    @WithTransaction
    Uni<Window> change(UUID id, ExpectedVersion expected, JsonNode patch, Actor actor) {
        return windows.require(id)
                .call(window -> programmes
                        .requireForActing(window.terms().programmeId())
                        .invoke(programme -> requireGoing(programme, actor)))
                .invoke(window -> expected.require(window.version()))
                .call(window -> change(window, patch, actor));
    }

    private static void requireGoing(ProgrammeTerms programme, Actor actor) {
        programme.requireAdministeredBy(actor);
        if (programme.status() == ProgrammeStatus.ENDED) {
            throw Refusal.conflict("PROGRAMME_ENDED", "The programme is over; it has no more windows.");
        }
    }

    private Uni<Void> change(Window window, JsonNode patch, Actor actor) {
        var details = mergePatch.apply(patch, window.details(), AnnounceWindowRequest.class);
        WindowChanged changed = window.change(details, clock.instant());
        return changed == null
                ? Uni.createFrom().voidItem()
                : outbox.tell(changed)
                        .chain(() -> trail.record(new Subject(SUBJECT, window.id()), "CHANGED", actor, null));
    }

    /** A window that the caller acts in; once it has opened it closes no earlier. */
    public Uni<WindowTerms> requireForActing(UUID id) {
        return windows.require(id).map(Window::terms);
    }

    /** The same, of a window that a body names. */
    public Uni<WindowTerms> requireForActing(UUID id, String pointer) {
        return requireForActing(id)
                .onFailure(Refusal.class)
                .transform(missing ->
                        Refusal.unprocessable(pointer, "WINDOW_NOT_FOUND", "There is no window " + id + "."));
    }
}
