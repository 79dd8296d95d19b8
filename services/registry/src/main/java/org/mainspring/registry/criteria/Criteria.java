package org.mainspring.registry.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.assessment.Asked;
import org.mainspring.registry.assessment.EvidenceKind;
import org.mainspring.registry.assessment.LowerLevel;
import org.mainspring.registry.assessment.Requirement;
import org.mainspring.registry.assessment.Terms;

/** What a level of a scheme asks for from a day on. They never change, so a round knows what it was opened by. */
@Entity
class Criteria {

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

    @JdbcTypeCode(SqlTypes.JSON)
    private Asked asked;

    @Column(name = "least_reviews")
    private int leastReviews;

    @Column(name = "pass_mark")
    private BigDecimal passMark;

    @Column(name = "lower_level")
    private @Nullable String lowerLevel;

    @Column(name = "lower_level_years")
    private @Nullable Integer lowerLevelYears;

    private @Nullable String note;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Criteria() {}

    /** @param latest those of the level that were given last, if any */
    static Criteria give(UUID id, String scheme, GiveCriteriaRequest details, @Nullable Criteria latest, Instant now) {
        requireDistinct(details);
        requireLater(details, latest);
        var criteria = new Criteria();
        criteria.id = id;
        criteria.scheme = scheme;
        criteria.level = details.level();
        criteria.number = latest == null ? 1 : latest.number + 1;
        criteria.validFrom = details.validFrom();
        criteria.asked = new Asked(details.requirements(), details.allEvidence());
        criteria.leastReviews = details.leastReviews();
        criteria.passMark = details.passMark().setScale(2);
        criteria.lowerLevel =
                details.lowerLevel() == null ? null : details.lowerLevel().level();
        criteria.lowerLevelYears =
                details.lowerLevel() == null ? null : details.lowerLevel().years();
        criteria.note = details.note();
        criteria.createdAt = now;
        return criteria;
    }

    private static void requireLater(GiveCriteriaRequest details, @Nullable Criteria latest) {
        if (latest != null && !details.validFrom().isAfter(latest.validFrom)) {
            throw Refusal.unprocessable(
                    "/validFrom",
                    "NOT_AFTER_LATEST",
                    "Version " + latest.number + " is in force from " + latest.validFrom
                            + "; another one comes after it.");
        }
        if (latest != null && latest.number == MOST_VERSIONS) {
            throw Refusal.conflict(
                    "TOO_MANY_VERSIONS", "A level has at most " + MOST_VERSIONS + " versions of criteria.");
        }
    }

    private static void requireDistinct(GiveCriteriaRequest details) {
        List<String> measures =
                details.requirements().stream().map(Requirement::measure).toList();
        requireDistinct(measures, "/requirements/", "/measure", "MEASURE_REPEATED");
        List<String> kinds =
                details.allEvidence().stream().map(EvidenceKind::code).toList();
        requireDistinct(kinds, "/evidence/", "/code", "EVIDENCE_REPEATED");
    }

    private static void requireDistinct(List<String> codes, String before, String after, String problem) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                throw Refusal.unprocessable(before + i + after, problem, codes.get(i) + " is there already.");
            }
        }
    }

    /** The fact that they are in force from a day on. */
    CriteriaGiven given() {
        return new CriteriaGiven(
                id,
                scheme,
                level,
                number,
                validFrom,
                asked.requirements(),
                asked.evidence(),
                leastReviews,
                passMark,
                lowerLevel(),
                note);
    }

    CriteriaResponse response() {
        return new CriteriaResponse(
                id,
                version,
                scheme,
                level,
                number,
                validFrom,
                asked.requirements(),
                asked.evidence(),
                leastReviews,
                passMark,
                lowerLevel(),
                note,
                createdAt);
    }

    CriteriaTerms terms() {
        return new CriteriaTerms(id, number, new Terms(asked, leastReviews, passMark, lowerLevel()));
    }

    private @Nullable LowerLevel lowerLevel() {
        return lowerLevel == null ? null : new LowerLevel(lowerLevel, lowerLevelYears);
    }
}
