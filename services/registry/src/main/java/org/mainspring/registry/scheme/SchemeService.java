package org.mainspring.registry.scheme;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;

/** Defines schemes and tells of it. */
@ApplicationScoped
public class SchemeService {

    private final SchemeRepository schemes;
    private final Outbox outbox;
    private final Clock clock;

    SchemeService(SchemeRepository schemes, Outbox outbox, Clock clock) {
        this.schemes = schemes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Scheme> define(DefineSchemeRequest request) {
        Scheme scheme = Scheme.define(request, clock.instant());
        return schemes.refuseTaken(scheme.code())
                .chain(() -> schemes.persist(scheme))
                .call(() -> outbox.tell(scheme.defined()));
    }

    /** Refuses a level that no scheme has. */
    public Uni<Void> requireLevel(String scheme, String level) {
        return schemes.hasLevel(scheme, level)
                .invoke(exists -> refuseUnknown(exists, scheme, level))
                .replaceWithVoid();
    }

    /** The levels of many schemes at once. */
    public Uni<SchemeLevels> levels(Set<String> codes) {
        return schemes.levels(codes).map(SchemeLevels::new);
    }

    /** Levels of schemes, each as {@code scheme/level}. */
    public record SchemeLevels(Set<String> names) {

        /** The same as for one alone. */
        public void require(String scheme, String level) {
            refuseUnknown(names.contains(scheme + "/" + level), scheme, level);
        }
    }

    private static void refuseUnknown(boolean exists, String scheme, String level) {
        if (!exists) {
            throw Refusal.unprocessable(
                    "/level",
                    "SCHEME_LEVEL_NOT_FOUND",
                    "There is no scheme " + scheme + " with a level " + level + ".");
        }
    }
}
