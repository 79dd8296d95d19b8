package org.mainspring.registry.count;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.observation.ObservationService;
import org.mainspring.registry.observation.ReportedCounts;
import org.mainspring.registry.observation.ReportedCounts.Axis;
import org.mainspring.registry.observation.ReportedFigure;
import org.mainspring.registry.scheme.SchemeLevel;
import org.mainspring.registry.scheme.SchemeService;

/** Counts, and looks up what was reported of it. */
@ApplicationScoped
class CountService {

    private final CountRepository counts;
    private final ObservationService observations;
    private final SchemeService schemes;
    private final Clock clock;

    CountService(CountRepository counts, ObservationService observations, SchemeService schemes, Clock clock) {
        this.counts = counts;
        this.observations = observations;
        this.schemes = schemes;
        this.clock = clock;
    }

    Uni<CountsResponse> count(CountQuery query, Language language) {
        LocalDate day = Objects.requireNonNullElseGet(
                query.validAt, () -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return schemes.requireParameters(query.scheme, query.level)
                .flatMap(levels -> count(query, levels, day, language));
    }

    private Uni<CountsResponse> count(CountQuery query, List<SchemeLevel> levels, LocalDate day, Language language) {
        Dimension by = query.by == null ? Dimension.LEVEL : Dimension.named(query.by);
        return Uni.combine()
                .all()
                .unis(counts.tally(query, by, day), reported(query, by.axis, day), reported(query, Axis.NONE, day))
                .asTuple()
                .map(found -> {
                    var table = new CountTable(found.getItem1(), found.getItem2(), day);
                    ReportedFigure ofAll = found.getItem3().stream().findFirst().orElse(null);
                    return answer(query, by, table, table.total(ofAll), rows(by, table, levels, language));
                });
    }

    /** What nobody reports in this way is no question to the database. */
    private Uni<List<ReportedFigure>> reported(CountQuery query, @Nullable Axis axis, LocalDate day) {
        return axis == null
                ? Uni.createFrom().item(List.of())
                : observations.reported(new ReportedCounts(
                        axis, Objects.requireNonNull(query.scheme), query.level, query.district, day));
    }

    private static List<CountedRow> rows(Dimension by, CountTable table, List<SchemeLevel> levels, Language language) {
        return switch (by) {
            case LEVEL -> table.levels(levels, language);
            case YEAR -> table.years();
            default -> table.keys();
        };
    }

    private static CountsResponse answer(
            CountQuery query, Dimension by, CountTable table, CountedRow total, List<CountedRow> rows) {
        return new CountsResponse(
                Objects.requireNonNull(query.scheme),
                query.level,
                query.district,
                table.day(),
                by.parameter,
                total,
                rows,
                table.tally().complete());
    }
}
