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

/** One version of the rules of a programme. It never changes: decisions cite it. */
@Entity
@Table(name = "rule_set")
class RuleSet {

    private static final int MOST_VERSIONS = 200;

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

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected RuleSet() {}

    /** @param latest the version of the programme that was added last, if any */
    static RuleSet add(
            UUID id,
            UUID programmeId,
            AddRuleSetRequest details,
            @Nullable RuleSet latest,
            String addedBy,
            LocalDate today,
            Instant now) {
        if (latest != null) {
            requireFollowing(details.inForceFrom(), latest, today);
        }
        var rules = new RuleSet();
        rules.id = id;
        rules.programmeId = programmeId;
        rules.number = latest == null ? 1 : latest.number + 1;
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
        if (latest.number == MOST_VERSIONS) {
            throw Refusal.conflict(
                    "TOO_MANY_VERSIONS", "A programme has at most " + MOST_VERSIONS + " versions of its rules.");
        }
    }

    /** The fact that they are in force from a day on. */
    RuleSetAdded added() {
        return new RuleSetAdded(id, programmeId, number, inForceFrom, condition, note);
    }

    RuleSetResponse response() {
        return new RuleSetResponse(id, version, programmeId, number, inForceFrom, condition, note, createdAt);
    }
}
