package org.mainspring.registry.scheme;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** The levels that the parameters {@code scheme} and {@code level} mean, from the highest down; refused where there is none. */
    public Uni<List<SchemeLevel>> requireParameters(@Nullable String scheme, @Nullable String level) {
        if (scheme == null) {
            throw Refusal.badParameter("scheme", "REQUIRED", "Say which scheme is meant.");
        }
        return schemes.levels(scheme)
                .invoke(levels -> refuse("scheme", "SCHEME_NOT_FOUND", levels.isEmpty()))
                .map(levels -> levels.stream()
                        .filter(one -> level == null || one.code().equals(level))
                        .toList())
                .invoke(levels -> refuse("level", "SCHEME_LEVEL_NOT_FOUND", levels.isEmpty()));
    }

    private static void refuse(String parameter, String code, boolean unknown) {
        if (unknown) {
            throw Refusal.badParameter(parameter, code, "There is no such " + parameter + ".");
        }
    }

    /** Refuses a scheme that there is not, and a level that it has not; no level is any. */
    public Uni<Void> requireReference(String scheme, @Nullable String level) {
        return level != null
                ? requireLevel(scheme, level)
                : schemes.levels(scheme)
                        .invoke(levels -> refuseUnknown(levels, scheme))
                        .replaceWithVoid();
    }

    private static void refuseUnknown(List<SchemeLevel> levels, String scheme) {
        if (levels.isEmpty()) {
            throw Refusal.unprocessable("/scheme", "SCHEME_NOT_FOUND", "There is no scheme " + scheme + ".");
        }
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
