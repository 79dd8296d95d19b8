package org.mainspring.registry.method;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.scoring.Direction;
import org.mainspring.registry.scoring.Formula;
import org.mainspring.registry.scoring.MissingValueRule;
import org.mainspring.registry.scoring.Normalisation;
import org.mainspring.registry.scoring.TieRule;

/** What a method looks at from a day on. It never changes, so whoever cites it knows what was meant. */
@Entity
@Table(name = "method_version")
class MethodVersion {

    @Id
    private UUID id;

    @Version
    private long version;

    private String method;
    private int number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "method_indicator", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Indicator> indicators;

    @Enumerated(EnumType.STRING)
    @Column(name = "missing_values")
    private MissingValueRule missingValues;

    @Enumerated(EnumType.STRING)
    private TieRule ties;

    private @Nullable String note;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected MethodVersion() {}

    /** @param at where the request describes the version */
    static MethodVersion of(
            UUID id, String method, int number, AddMethodVersionRequest details, String at, Instant now) {
        requireDistinct(details.indicators(), at);
        requireWhole(details.indicators(), at);
        requireZeroIsNoPrize(details, at);
        var version = new MethodVersion();
        version.id = id;
        version.method = method;
        version.number = number;
        version.validFrom = details.validFrom();
        version.indicators = new ArrayList<>(details.indicators());
        version.missingValues = details.missingValues();
        version.ties = details.ties();
        version.note = details.note();
        version.createdAt = now;
        return version;
    }

    private static void requireDistinct(List<Indicator> indicators, String at) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            if (!seen.add(indicators.get(i).code())) {
                throw Refusal.unprocessable(
                        at + "/indicators/" + i + "/code", "INDICATOR_REPEATED", "Another indicator has this code.");
            }
        }
    }

    private static void requireWhole(List<Indicator> indicators, String at) {
        BigDecimal sum = indicators.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw Refusal.unprocessable(
                    at + "/indicators", "WEIGHTS_NOT_ONE", "The weights add up to " + sum.toPlainString() + ", not 1.");
        }
    }

    /** Where less is better and nothing is normalised, a zero would be the best value of all. */
    private static void requireZeroIsNoPrize(AddMethodVersionRequest details, String at) {
        for (int i = 0; i < details.indicators().size(); i++) {
            Indicator indicator = details.indicators().get(i);
            if (details.missingValues() == MissingValueRule.ZERO_SCORE
                    && indicator.normalisation() == Normalisation.NONE
                    && indicator.direction() == Direction.LOWER_IS_BETTER) {
                throw Refusal.unprocessable(
                        at + "/indicators/" + i + "/normalisation",
                        "ZERO_WOULD_BE_BEST",
                        "With ZERO_SCORE a missing value would be the best one; normalise it or choose another rule.");
            }
        }
    }

    /** The fact that rankings can be computed by it from now on. */
    MethodVersionAdded added() {
        return new MethodVersionAdded(method, number, validFrom, List.copyOf(indicators), missingValues, ties, note);
    }

    MethodVersionResponse response() {
        return new MethodVersionResponse(
                method, number, version, validFrom, List.copyOf(indicators), missingValues, ties, note, createdAt);
    }

    MethodFormula formula() {
        Formula formula =
                new Formula(indicators.stream().map(Indicator::weighted).toList(), missingValues, ties);
        return new MethodFormula(method, number, validFrom, formula);
    }
}
