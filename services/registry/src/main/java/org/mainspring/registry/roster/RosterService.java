package org.mainspring.registry.roster;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.source.SourceService;

/** Registers rosters and tells of it. */
@ApplicationScoped
public class RosterService {

    private final RosterRepository rosters;
    private final SelectionRepository selections;
    private final SourceService sources;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RosterService(
            RosterRepository rosters,
            SelectionRepository selections,
            SourceService sources,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.rosters = rosters;
        this.selections = selections;
        this.sources = sources;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<RosterResponse> register(RegisterRosterRequest request, Language language) {
        return rosters.refuseTaken(request.externalId())
                .chain(() -> sources.requireReference(request.source(), "/source"))
                .chain(() -> members(request))
                .flatMap(members -> register(request, members))
                .map(roster -> roster.response(language));
    }

    private Uni<List<RosterMember>> members(RegisterRosterRequest request) {
        List<RosterMember> listed = request.members();
        RosterSelection selection = request.selection();
        if (listed == null) {
            return selections.find(Objects.requireNonNull(selection));
        }
        Roster.requireDistinct(listed);
        return selections.requireKnown(Roster.pointers(listed)).replaceWith(listed);
    }

    private Uni<Roster> register(RegisterRosterRequest request, List<RosterMember> members) {
        Roster roster = Roster.register(ids.next(), request, members.size(), clock.instant());
        return rosters.persist(roster)
                .call(() -> rosters.add(roster.id(), members))
                .call(() -> outbox.tell(roster.registered()));
    }

    /** Refuses the id of a roster that there is not; none at all is no id. */
    public Uni<Void> requireReference(@Nullable UUID id, String pointer) {
        return id == null
                ? Uni.createFrom().voidItem()
                : rosters.findById(id)
                        .onItem()
                        .ifNull()
                        .failWith(() ->
                                Refusal.unprocessable(pointer, "ROSTER_NOT_FOUND", "There is no roster " + id + "."))
                        .replaceWithVoid();
    }

    /** The roster as it is shown; refused where there is none. */
    public Uni<RosterResponse> read(UUID id, Language language) {
        return rosters.read(id, language);
    }
}
