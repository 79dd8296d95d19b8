package org.mainspring.funding.trail;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.funding.actor.Actor;

/** Keeps the trail. What is recorded is part of the caller's transaction: the act and its trace commit together. */
@ApplicationScoped
public class TrailService {

    private final TrailRepository acts;
    private final Clock clock;

    TrailService(TrailRepository acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Records what somebody did.
     *
     * @param what in capitals, as a participle: {@code SUBMITTED}
     * @param note what was said with it, 2,000 characters at most
     */
    public Uni<Void> record(Subject subject, String what, Actor actor, @Nullable String note) {
        return record(subject, what, actor, note, false);
    }

    /** The same of what is shown to officers alone. */
    public Uni<Void> recordInternally(Subject subject, String what, Actor actor, @Nullable String note) {
        return record(subject, what, actor, note, true);
    }

    private Uni<Void> record(Subject subject, String what, Actor actor, @Nullable String note, boolean internal) {
        String roles = String.join(" ", new TreeSet<>(actor.roles()));
        return acts.takeNext(subject)
                .map(next -> SealedAct.of(
                        new Act(
                                subject,
                                next.acts(),
                                what,
                                actor.name(),
                                roles,
                                actor.organization(),
                                clock.instant(),
                                note,
                                internal),
                        next.seal()))
                .flatMap(acts::write);
    }

    /**
     * The acts of a subject, in their order. Whether the caller may see them is for the caller's feature to say.
     *
     * @param internalToo whether those are shown too that are kept from applicants
     */
    public Uni<Page<ActResponse>> list(Subject subject, boolean internalToo, PageQuery query) {
        return acts.list(subject, internalToo, query);
    }
}
