package org.mainspring.registry.coverage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.observation.ObservationService;
import org.mainspring.registry.observation.ReportedShare;
import org.mainspring.registry.roster.RosterMemberResponse;
import org.mainspring.registry.roster.RosterService;
import org.mainspring.registry.scheme.SchemeService;

/** Counts the members of a roster that hold a scheme, and looks up what was reported of it. */
@ApplicationScoped
class CoverageService {

    private final CoverageRepository coverages;
    private final RosterService rosters;
    private final ObservationService observations;
    private final SchemeService schemes;
    private final Clock clock;

    CoverageService(
            CoverageRepository coverages,
            RosterService rosters,
            ObservationService observations,
            SchemeService schemes,
            Clock clock) {
        this.coverages = coverages;
        this.rosters = rosters;
        this.observations = observations;
        this.schemes = schemes;
        this.clock = clock;
    }

    Uni<CoverageResponse> read(UUID rosterId, CoverageQuery query, Language language) {
        LocalDate day = day(query.validAt);
        return require(rosterId, query.scheme, query.level, language)
                .flatMap(scheme -> read(new ReportedShare(rosterId, scheme, query.level, day)));
    }

    private Uni<CoverageResponse> read(ReportedShare share) {
        return Uni.combine()
                .all()
                .unis(coverages.read(share), observations.reported(share))
                .with((coverage, reported) -> CoverageResponse.of(share, coverage, reported.orElse(null)));
    }

    Uni<Page<RosterMemberResponse>> uncovered(UUID rosterId, UncoveredQuery query, Language language) {
        LocalDate day = day(query.validAt);
        return require(rosterId, query.scheme, query.level, language)
                .flatMap(scheme -> coverages.uncovered(rosterId, scheme, day, query, language));
    }

    /** The scheme, refused with all else that there is not. */
    private Uni<String> require(UUID rosterId, @Nullable String scheme, @Nullable String level, Language language) {
        return rosters.read(rosterId, language)
                .chain(() -> schemes.requireParameters(scheme, level))
                .map(levels -> Objects.requireNonNull(scheme));
    }

    private LocalDate day(@Nullable LocalDate validAt) {
        return Objects.requireNonNullElseGet(validAt, () -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
