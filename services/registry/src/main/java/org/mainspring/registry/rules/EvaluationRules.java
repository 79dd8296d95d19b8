package org.mainspring.registry.rules;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.verdict.Consequence;
import org.mainspring.registry.verdict.Yardstick;

/** How a level of a scheme is evaluated from a day on. It never changes, so whoever cites it knows what was meant. */
@Entity
@Table(name = "evaluation_rules")
class EvaluationRules {

    private static final int MOST_VERSIONS = 200;

    @Id
    private UUID id;

    @Version
    private long version;

    private String scheme;
    private String level;
    private int number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "cycle_years")
    private int cycleYears;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "evaluation_band", joinColumns = @JoinColumn(name = "rules_id"))
    @OrderColumn(name = "position")
    private List<Band> bands;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "evaluation_floor", joinColumns = @JoinColumn(name = "rules_id"))
    @OrderColumn(name = "position")
    private List<Floor> floors;

    @Enumerated(EnumType.STRING)
    @Column(name = "not_filed")
    private Consequence notFiled;

    @Column(name = "second_warning_revokes")
    private boolean secondWarningRevokes;

    private @Nullable String note;
    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected EvaluationRules() {}

    /** @param latest the version that is in force after all others until now; none where it is the first */
    static EvaluationRules add(
            UUID id, AddEvaluationRulesRequest details, @Nullable EvaluationRules latest, Instant now) {
        BandOrder.require(details.bands(), details.allFloors());
        requireAfter(latest, details.validFrom());
        var rules = new EvaluationRules();
        rules.id = id;
        rules.scheme = details.scheme();
        rules.level = details.level();
        rules.number = latest == null ? 1 : latest.number + 1;
        rules.validFrom = details.validFrom();
        rules.cycleYears = details.cycleYears();
        rules.bands = new ArrayList<>(details.bands());
        rules.bands.sort(Comparator.comparing(Band::from).reversed());
        rules.floors = new ArrayList<>(details.allFloors());
        rules.notFiled = details.notFiled();
        rules.secondWarningRevokes = details.secondWarningRevokes();
        rules.note = details.note();
        rules.source = details.source();
        rules.createdAt = now;
        return rules;
    }

    private static void requireAfter(@Nullable EvaluationRules latest, LocalDate validFrom) {
        if (latest != null && !validFrom.isAfter(latest.validFrom)) {
            throw Refusal.unprocessable(
                    "/validFrom",
                    "NOT_AFTER_LATEST",
                    "Version " + latest.number + " is in force from " + latest.validFrom
                            + "; another one comes after it.");
        }
        if (latest != null && latest.number == MOST_VERSIONS) {
            throw Refusal.conflict("TOO_MANY_VERSIONS", "There are at most " + MOST_VERSIONS + " versions of them.");
        }
    }

    /** The fact that they are in force from a day on. */
    EvaluationRulesAdded added() {
        return new EvaluationRulesAdded(
                id,
                scheme,
                level,
                number,
                validFrom,
                cycleYears,
                List.copyOf(bands),
                List.copyOf(floors),
                notFiled,
                secondWarningRevokes,
                note,
                source);
    }

    EvaluationRulesResponse response() {
        return new EvaluationRulesResponse(
                id,
                version,
                scheme,
                level,
                number,
                validFrom,
                cycleYears,
                List.copyOf(bands),
                List.copyOf(floors),
                notFiled,
                secondWarningRevokes,
                note,
                source,
                createdAt);
    }

    AppliedRules applied() {
        return new AppliedRules(id, number, validFrom, cycleYears, yardstick());
    }

    Yardstick yardstick() {
        return new Yardstick(
                bands.stream().map(Band::score).toList(),
                floors.stream().map(Floor::hard).toList(),
                notFiled,
                secondWarningRevokes);
    }
}
