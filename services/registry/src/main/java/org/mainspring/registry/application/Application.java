package org.mainspring.registry.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.assessment.PlacingOutcome;
import org.mainspring.registry.assessment.Terms;
import org.mainspring.registry.filing.Filing;

/** What one organization declares and shows in a round, and how far it has come with it. */
@Entity
class Application {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    private Filing filing;

    private @Nullable String remark;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    private @Nullable Integer rank;

    @Column(name = "mean_score")
    private @Nullable BigDecimal meanScore;

    private @Nullable Integer reviews;

    @Enumerated(EnumType.STRING)
    private @Nullable PlacingOutcome outcome;

    @Column(name = "recognition_id")
    private @Nullable UUID recognitionId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Application() {}

    /** Begins one; nobody is told before it is submitted. */
    static Application file(UUID id, UUID roundId, UUID organizationId, Filing filing, Terms terms, Instant now) {
        filing.requireAskedFor(terms);
        var application = new Application();
        application.id = id;
        application.roundId = roundId;
        application.organizationId = organizationId;
        application.filing = filing;
        application.createdAt = now;
        application.updatedAt = now;
        return application;
    }

    /** Another filing in the place of the one before; the same changes nothing. */
    void change(Filing other, Terms terms, Instant now) {
        if (!status.isOpen()) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The application is " + status + "; it cannot be changed.");
        }
        other.requireAskedFor(terms);
        if (!other.equals(filing)) {
            filing = other;
            updatedAt = now;
        }
    }

    /**
     * Submits it; one that lacks something goes straight back.
     *
     * @param complete whether all that is asked for is there
     */
    DomainFact submit(boolean complete, Instant now) {
        if (!status.isOpen()) {
            throw Refusal.conflict(
                    "NOT_POSSIBLE_IN_STATE", "The application is " + status + "; it is submitted already.");
        }
        advance(complete ? ApplicationStatus.SUBMITTED : ApplicationStatus.INCOMPLETE, now);
        submittedAt = now;
        remark = null;
        return complete ? new ApplicationSubmitted(id, roundId) : new ApplicationReturned(id, roundId);
    }

    /** An officer has seen that the evidence is what it says. */
    ApplicationCompleted complete(Instant now) {
        advance(ApplicationStatus.COMPLETE, now);
        return new ApplicationCompleted(id, roundId);
    }

    /** An officer misses something that no rule sees; the applicant may mend it and submit it again. */
    ApplicationReturned giveBack(String reason, Instant now) {
        if (status.isOpen()) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The application is " + status + "; it is not submitted.");
        }
        advance(ApplicationStatus.INCOMPLETE, now);
        remark = reason;
        return new ApplicationReturned(id, roundId);
    }

    ApplicationWithdrawn withdraw(String reason, Instant now) {
        advance(ApplicationStatus.WITHDRAWN, now);
        remark = reason;
        return new ApplicationWithdrawn(id, roundId);
    }

    /** What it was accepted for has come about. */
    void confer(UUID recognition, Instant now) {
        advance(ApplicationStatus.CONFERRED, now);
        recognitionId = recognition;
    }

    /** What it was accepted for cannot be. */
    void fail(String reason, Instant now) {
        advance(ApplicationStatus.NOT_CONFERRED, now);
        remark = reason;
    }

    private void advance(ApplicationStatus next, Instant now) {
        if (!status.leadsTo(next)) {
            throw Refusal.conflict(
                    "NOT_POSSIBLE_IN_STATE", "The application is " + status + "; it cannot become " + next + ".");
        }
        status = next;
        updatedAt = now;
    }

    /** Whoever may not see it does not learn that there is one. */
    void requireVisible(Viewer viewer) {
        if (!viewer.officer() && !organizationId.equals(viewer.organization())) {
            throw Refusal.notFound("application", id);
        }
    }

    ApplicationRecord shown() {
        return new ApplicationRecord(
                id,
                version,
                roundId,
                status,
                filing,
                remark,
                submittedAt,
                rank,
                meanScore,
                reviews,
                outcome,
                recognitionId,
                createdAt,
                updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID roundId() {
        return roundId;
    }

    UUID organizationId() {
        return organizationId;
    }

    ApplicationStatus status() {
        return status;
    }

    Filing filing() {
        return filing;
    }
}
