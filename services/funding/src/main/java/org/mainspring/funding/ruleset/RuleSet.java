package org.mainspring.funding.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.condition.Condition;

/** One version of the rules of a programme. It never changes, for decisions cite it; before any does it can be withdrawn. */
@Entity
@Table(name = "rule_set")
class RuleSet {

    private static final int MOST_VERSIONS = 200;
    private static final int MOST_YEARS_AHEAD = 10;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    private int number;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private Condition condition;

    private @Nullable String note;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected RuleSet() {}

    /**
     * Adds the next version.
     *
     * @param last the version of the programme that was added last, if any
     * @param latest the one that would be in force last, if any is not withdrawn
     */
    static RuleSet add(
            UUID id,
            UUID programmeId,
            AddRuleSetRequest details,
            @Nullable RuleSet last,
            @Nullable RuleSet latest,
            String addedBy,
            LocalDate today,
            Instant now) {
        requireNear(details.inForceFrom(), today);
        if (latest != null) {
            requireFollowing(details.inForceFrom(), latest, today);
        }
        if (last != null && last.number == MOST_VERSIONS) {
            throw Refusal.conflict(
                    "TOO_MANY_VERSIONS", "A programme has at most " + MOST_VERSIONS + " versions of its rules.");
        }
        var rules = new RuleSet();
        rules.id = id;
        rules.programmeId = programmeId;
        rules.number = last == null ? 1 : last.number + 1;
        rules.inForceFrom = details.inForceFrom();
        rules.condition = details.condition();
        rules.note = details.note();
        rules.addedBy = addedBy;
        rules.createdAt = now;
        return rules;
    }

    /** What was decided stays decided: no day that is over gets other rules. */
    private static void requireFollowing(LocalDate from, RuleSet latest, LocalDate today) {
        if (!from.isAfter(latest.inForceFrom)) {
            throw Refusal.unprocessable(
                    "/inForceFrom",
                    "NOT_AFTER_LATEST",
                    "Version " + latest.number + " is in force from " + latest.inForceFrom
                            + "; another one comes after it.");
        }
        if (from.isBefore(today)) {
            throw Refusal.unprocessable("/inForceFrom", "IN_THE_PAST", "Other rules begin today at the earliest.");
        }
    }

    private static void requireNear(LocalDate from, LocalDate today) {
        LocalDate last = today.plusYears(MOST_YEARS_AHEAD);
        if (from.isAfter(last)) {
            throw Refusal.unprocessable("/inForceFrom", "TOO_FAR_AHEAD", "Rules begin on " + last + " at the latest.");
        }
    }

    /** Takes back what is not in force yet, so that another version may begin before it would have. */
    RuleSetWithdrawn withdraw(String by, LocalDate today, Instant now) {
        if (withdrawnAt != null) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "Version " + number + " is withdrawn already.");
        }
        if (!inForceFrom.isAfter(today)) {
            throw Refusal.conflict(
                    "IN_FORCE", "Version " + number + " is in force from " + inForceFrom + "; decisions may cite it.");
        }
        withdrawnBy = by;
        withdrawnAt = now;
        return new RuleSetWithdrawn(id, programmeId, number);
    }

    /** The fact that they are in force from a day on. */
    RuleSetAdded added() {
        return new RuleSetAdded(id, programmeId, number, inForceFrom, condition, note);
    }

    RuleSetResponse response() {
        return new RuleSetResponse(
                id, version, programmeId, number, inForceFrom, condition, note, createdAt, withdrawnAt);
    }

    long version() {
        return version;
    }
}
