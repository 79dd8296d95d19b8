package org.mainspring.registry.round;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.criteria.CriteriaTerms;

/** One round in which a level of a scheme is applied for, from its opening to the conferral. */
@Entity
class Round {

    @Id
    private UUID id;

    @Version
    private long version;

    private String scheme;
    private String level;

    @Column(name = "batch_year")
    private int batchYear;

    @Column(name = "criteria_id")
    private UUID criteriaId;

    @Column(name = "applications_from")
    private LocalDate applicationsFrom;

    @Column(name = "applications_until")
    private LocalDate applicationsUntil;

    private @Nullable Integer quota;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.OPEN;

    @Column(name = "closed_early_for")
    private @Nullable String closedEarlyFor;

    @Column(name = "cancelled_for")
    private @Nullable String cancelledFor;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable Integer accepted;
    private @Nullable Integer rejected;

    @Column(name = "conferred_on")
    private @Nullable LocalDate conferredOn;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    private @Nullable Integer conferred;

    @Column(name = "not_conferred")
    private @Nullable Integer notConferred;

    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Round() {}

    /** @param criteria those in force; the round keeps to them whatever comes after */
    static Round open(UUID id, OpenRoundRequest details, CriteriaTerms criteria, Instant now) {
        if (details.applicationsUntil().isBefore(details.applicationsFrom())) {
            throw Refusal.unprocessable("/applicationsUntil", "ENDS_BEFORE_START", "The last day is before the first.");
        }
        var round = new Round();
        round.id = id;
        round.scheme = details.scheme();
        round.level = details.level();
        round.batchYear = details.batchYear();
        round.criteriaId = criteria.id();
        round.applicationsFrom = details.applicationsFrom();
        round.applicationsUntil = details.applicationsUntil();
        round.quota = details.quota();
        round.source = details.source();
        round.createdAt = now;
        round.updatedAt = now;
        return round;
    }

    /** The fact that it can be applied for. */
    RoundOpened opened() {
        return new RoundOpened(
                id, scheme, level, batchYear, criteriaId, applicationsFrom, applicationsUntil, quota, source);
    }

    /** Takes no more applications. Before the last day is over that needs a reason. */
    RoundReviewStarted startReview(@Nullable String closedEarlyFor, int applications, Instant now) {
        boolean early = !day(now).isAfter(applicationsUntil);
        if (early && closedEarlyFor == null) {
            throw Refusal.conflict(
                    "STILL_OPEN", "It can be applied until " + applicationsUntil + "; close it early with a reason.");
        }
        advance(RoundState.REVIEW, now);
        this.closedEarlyFor = early ? closedEarlyFor : null;
        return new RoundReviewStarted(id, applications, this.closedEarlyFor);
    }

    /** @param by the subject of whoever decides */
    RoundDecided decide(int accepted, int rejected, int deviations, String by, Instant now) {
        advance(RoundState.DECIDED, now);
        this.accepted = accepted;
        this.rejected = rejected;
        decidedBy = by;
        decidedAt = now;
        return new RoundDecided(id, scheme, level, batchYear, accepted, rejected, deviations);
    }

    /**
     * Says on which day those who were accepted are recognised; the same once more changes nothing.
     *
     * @param today in the region's calendar
     */
    void confer(LocalDate on, @Nullable LocalDate until, LocalDate today, Instant now) {
        if (isSameConferral(on, until)) {
            return;
        }
        if (on.isAfter(today)) {
            throw Refusal.unprocessable(
                    "/conferredOn", "LIES_AHEAD", "What is conferred on a day to come waits for it.");
        }
        if (until != null && !until.isAfter(on)) {
            throw Refusal.unprocessable(
                    "/expiresOn", "NOT_AFTER_CONFERRAL", "It must expire after the day it is conferred.");
        }
        advance(RoundState.CONFERRING, now);
        conferredOn = on;
        expiresOn = until;
        conferred = 0;
        notConferred = 0;
    }

    private boolean isSameConferral(LocalDate on, @Nullable LocalDate until) {
        return (state == RoundState.CONFERRING || state == RoundState.CONFERRED)
                && on.equals(conferredOn)
                && (until == null ? expiresOn == null : until.equals(expiresOn));
    }

    /** Counts some of those who were accepted. */
    void count(int more, int refused, Instant now) {
        conferred = requireNonNull(conferred) + more;
        notConferred = requireNonNull(notConferred) + refused;
        updatedAt = now;
    }

    /** All of them are done. */
    RoundConferred finish(Instant now) {
        advance(RoundState.CONFERRED, now);
        return new RoundConferred(
                id,
                scheme,
                level,
                batchYear,
                requireNonNull(conferredOn),
                expiresOn,
                requireNonNull(conferred),
                requireNonNull(notConferred));
    }

    RoundCancelled cancel(String reason, Instant now) {
        advance(RoundState.CANCELLED, now);
        cancelledFor = reason;
        return new RoundCancelled(id, scheme, level, batchYear, reason);
    }

    private void advance(RoundState next, Instant now) {
        if (!state.leadsTo(next)) {
            throw Refusal.conflict(
                    "NOT_POSSIBLE_IN_STATE", "The round is " + state + "; it cannot become " + next + ".");
        }
        state = next;
        updatedAt = now;
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    RoundFrame frame(CriteriaTerms criteria) {
        return new RoundFrame(
                id,
                version,
                scheme,
                level,
                batchYear,
                state,
                applicationsFrom,
                applicationsUntil,
                quota,
                conferredOn,
                expiresOn,
                source,
                criteria.terms());
    }

    RoundResponse response(int criteriaNumber) {
        return new RoundResponse(
                id,
                version,
                scheme,
                level,
                batchYear,
                criteriaNumber,
                applicationsFrom,
                applicationsUntil,
                quota,
                state,
                closedEarlyFor,
                cancelledFor,
                decidedAt,
                accepted,
                rejected,
                conferredOn,
                expiresOn,
                conferred,
                notConferred,
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

    UUID criteriaId() {
        return criteriaId;
    }
}
