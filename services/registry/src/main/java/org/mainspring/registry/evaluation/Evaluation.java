package org.mainspring.registry.evaluation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.result.PoolSize;
import org.mainspring.registry.rules.AppliedRules;
import org.mainspring.registry.verdict.Tally;

/** One cycle for one level of a scheme. Rules and pool are frozen when it is opened, verdicts when it is closed. */
@Entity
class Evaluation {

    @Id
    private UUID id;

    @Version
    private long version;

    private String scheme;
    private String level;
    private int year;

    @Column(name = "next_year")
    private int nextYear;

    @Column(name = "rules_id")
    private UUID rulesId;

    @Enumerated(EnumType.STRING)
    private EvaluationState state = EvaluationState.OPEN;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    private int evaluated;
    private int exempt;
    private int filed;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Tally tally;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "cancellation_reason")
    private @Nullable String cancellationReason;

    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Evaluation() {}

    static Evaluation open(UUID id, OpenEvaluationRequest details, AppliedRules rules, PoolSize pool, Instant now) {
        var evaluation = new Evaluation();
        evaluation.id = id;
        evaluation.scheme = details.scheme();
        evaluation.level = details.level();
        evaluation.year = details.year();
        evaluation.nextYear = details.year() + rules.cycleYears();
        evaluation.rulesId = rules.id();
        evaluation.openedOn = day(now);
        evaluation.evaluated = pool.evaluated();
        evaluation.exempt = pool.exempt();
        evaluation.source = details.source();
        evaluation.createdAt = now;
        evaluation.updatedAt = now;
        return evaluation;
    }

    /** The fact that it has begun. */
    EvaluationOpened opened() {
        return new EvaluationOpened(id, scheme, level, year, rulesId, openedOn, evaluated, exempt);
    }

    /** Takes note that more was filed; verdicts that were given without it are none. */
    void file(int filedByNow, Instant now) {
        filed = filedByNow;
        state = EvaluationState.OPEN;
        tally = null;
        updatedAt = now;
    }

    /** Takes the verdicts; they are drafts until it is closed. */
    void assess(Tally verdicts, Instant now) {
        tally = verdicts;
        state = EvaluationState.ASSESSED;
        updatedAt = now;
    }

    /** Lets the verdicts stand; from now on they are carried out, whatever happens. */
    void close(Instant now) {
        if (state != EvaluationState.ASSESSED) {
            throw Refusal.conflict("NOT_ASSESSED", "It is " + word() + "; only one with verdicts can be closed.");
        }
        state = EvaluationState.CLOSING;
        closedOn = day(now);
        updatedAt = now;
    }

    /** Ends it once every verdict was carried out. */
    EvaluationClosed finish(Instant now) {
        state = EvaluationState.CLOSED;
        closedAt = now;
        updatedAt = now;
        return new EvaluationClosed(
                id, scheme, level, year, rulesId, requireNonNull(closedOn), evaluated, exempt, requireNonNull(tally));
    }

    EvaluationCancelled cancel(String reason, Instant now) {
        requireOpen();
        state = EvaluationState.CANCELLED;
        cancellationReason = reason;
        updatedAt = now;
        return new EvaluationCancelled(id, reason);
    }

    /** @throws Refusal where its verdicts stand, or it came to nothing */
    void requireOpen() {
        if (state != EvaluationState.OPEN && state != EvaluationState.ASSESSED) {
            throw Refusal.conflict("NOT_OPEN", "It is " + word() + " already.");
        }
    }

    private String word() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    EvaluationResponse response() {
        return new EvaluationResponse(
                id,
                version,
                scheme,
                level,
                year,
                nextYear,
                state,
                rulesId,
                openedOn,
                evaluated,
                exempt,
                filed,
                tally,
                closedOn,
                closedAt,
                cancellationReason,
                source,
                createdAt,
                updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean isClosed() {
        return state == EvaluationState.CLOSED;
    }

    UUID rulesId() {
        return rulesId;
    }

    int year() {
        return year;
    }

    int nextYear() {
        return nextYear;
    }

    LocalDate closedOn() {
        return requireNonNull(closedOn);
    }
}
