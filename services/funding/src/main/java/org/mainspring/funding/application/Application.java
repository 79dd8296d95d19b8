package org.mainspring.funding.application;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.admission.Filing;
import org.mainspring.funding.admission.Papers;
import org.mainspring.funding.decision.Approval;
import org.mainspring.funding.decision.Decision;
import org.mainspring.funding.decision.Finding;
import org.mainspring.funding.document.Completeness;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.window.WindowTerms;

/** What one organization asks a programme for, and how far it has come with it. */
@Entity
class Application {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "window_id")
    private UUID windowId;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "provider_id")
    private @Nullable UUID providerId;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    private BigDecimal amount;
    private String currency;
    private String purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    private Papers papers;

    /** Kinds of documents. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] missing;

    /** Whoever had a hand in what was handed in, and so has none in what is decided of it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] authors;

    @Column(name = "only_one")
    private boolean onlyOne;

    private @Nullable String remark;

    @Column(name = "mend_until")
    private @Nullable LocalDate mendUntil;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Embedded
    private @Nullable Finding finding;

    @Embedded
    private @Nullable Decision decision;

    private boolean appealed;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Application() {}

    /** Begins one; nobody is told before it is submitted. */
    static Application file(UUID id, UUID organizationId, Filing filing, WindowTerms window, String by, Instant now) {
        var application = new Application();
        application.id = id;
        application.programmeId = window.programmeId();
        application.windowId = window.id();
        application.organizationId = organizationId;
        application.onlyOne = window.onePerOrganization();
        application.authors = new String[] {by};
        application.createdAt = now;
        application.updatedAt = now;
        application.describe(filing, window);
        return application;
    }

    /** Another filing in the place of the one before; the same changes nothing. */
    boolean change(Filing other, WindowTerms window, String by, Instant now) {
        if (status != ApplicationStatus.DRAFT && status != ApplicationStatus.INCOMPLETE) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The application is " + status + "; it cannot be changed.");
        }
        Filing before = filing();
        describe(other, window);
        if (filing().equals(before)) {
            return false;
        }
        updatedAt = now;
        addAuthor(by);
        return true;
    }

    private void describe(Filing filing, WindowTerms window) {
        providerId = filing.providerId();
        amount = filing.amount().amount().setScale(2, RoundingMode.UNNECESSARY);
        currency = filing.amount().currency();
        purpose = filing.purpose();
        papers = filing.papers();
        missing = Completeness.missing(window.requiredDocuments(), papers.documents())
                .toArray(String[]::new);
    }

    /**
     * Submits it; one in which something is missing goes straight back.
     *
     * @return the fact that it is submitted; {@code null} where it went back
     */
    @Nullable ApplicationSubmitted submit(Finding found, String by, Instant now) {
        boolean complete = missing.length == 0;
        take(complete ? ApplicationStep.SUBMIT : ApplicationStep.TURN_BACK, now);
        addAuthor(by);
        remark = null;
        finding = found;
        if (!complete) {
            return null;
        }
        submittedAt = now;
        return new ApplicationSubmitted(id, programmeId, windowId);
    }

    /** An officer has seen that the documents are what they say. */
    void findComplete(Instant now) {
        take(ApplicationStep.FIND_COMPLETE, now);
        mendUntil = null;
    }

    /** An officer misses something that no rule sees, or gives more time to mend it; today is that of the programme's zone. */
    void giveBack(String reason, @Nullable LocalDate until, LocalDate today, Instant now) {
        LocalDate given = status == ApplicationStatus.INCOMPLETE ? mendUntil : null;
        take(ApplicationStep.GIVE_BACK, now);
        MendingDay.require(until, given, today);
        remark = reason;
        mendUntil = until;
    }

    /** @return {@code null} where nobody has heard of it */
    @Nullable ApplicationWithdrawn withdraw(String reason, Instant now) {
        take(ApplicationStep.WITHDRAW, now);
        remark = reason;
        return submittedAt == null ? null : new ApplicationWithdrawn(id, programmeId, windowId);
    }

    /** @param provider who reviews it; {@code null} for the sponsor */
    void assign(@Nullable UUID provider, Instant now) {
        take(ApplicationStep.ASSIGN, now);
        providerId = provider;
    }

    ApplicationApproved approve(Approval approval, Instant now) {
        take(ApplicationStep.APPROVE, now);
        decision = Decision.approving(approval, now);
        return new ApplicationApproved(id, programmeId, windowId, organizationId, providerId, approval.amount());
    }

    /** @param lastDay for an appeal, where there was none yet */
    ApplicationRejected reject(String reasons, LocalDate lastDay, Instant now) {
        take(ApplicationStep.REJECT, now);
        decision = Decision.rejecting(reasons, appealed ? null : lastDay, now);
        return new ApplicationRejected(id, programmeId, windowId);
    }

    /** @param today in the programme's time zone */
    void appeal(LocalDate today, String by, Instant now) {
        LocalDate lastDay = decision == null ? null : decision.appealUntil();
        if (status == ApplicationStatus.REJECTED && lastDay == null) {
            throw Refusal.conflict("APPEALED_ALREADY", "It was appealed against once.");
        }
        if (lastDay != null && today.isAfter(lastDay)) {
            throw Refusal.conflict("APPEAL_TOO_LATE", "The last day for an appeal was " + lastDay + ".");
        }
        take(ApplicationStep.APPEAL, now);
        decision = requireNonNull(decision).appealed();
        appealed = true;
        addAuthor(by);
    }

    /** It is reviewed anew; how it was decided stands in the trail. */
    void upholdAppeal(Instant now) {
        take(ApplicationStep.UPHOLD_APPEAL, now);
        decision = null;
    }

    /** Takes a step that says nothing more. */
    void take(ApplicationStep step, Instant now) {
        requirePossible(step);
        status = step.to();
        updatedAt = now;
    }

    /** What was turned back at once was never submitted, so there is nothing that an officer could return. */
    void requirePossible(ApplicationStep step) {
        if (!step.leadsFrom(status) || step == ApplicationStep.GIVE_BACK && submittedAt == null) {
            throw Refusal.conflict(
                    "NOT_POSSIBLE_IN_STATE",
                    "The application is " + status + "; it does not become " + step.to() + " so.");
        }
    }

    private void addAuthor(String by) {
        authors = Stream.concat(Stream.of(authors), Stream.of(by)).distinct().toArray(String[]::new);
    }

    /** What was handed in, in the form in which it can be said anew. */
    Filing filing() {
        return Filing.of(providerId, new Money(amount, currency), purpose, papers);
    }

    Access access(@Nullable UUID sponsorId) {
        return new Access(id, organizationId, providerId, submittedAt != null, sponsorId);
    }

    ApplicationFrame frame(ProgrammeTerms programme) {
        return new ApplicationFrame(
                id, programme, organizationId, providerId, new Money(amount, currency), List.of(authors));
    }

    ApplicationRecord shown() {
        return new ApplicationRecord(
                id,
                version,
                programmeId,
                windowId,
                organizationId,
                status,
                filing(),
                List.of(missing),
                remark,
                mendUntil,
                submittedAt,
                finding,
                decision,
                createdAt,
                updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID programmeId() {
        return programmeId;
    }

    UUID windowId() {
        return windowId;
    }

    UUID organizationId() {
        return organizationId;
    }

    @Nullable LocalDate mendUntil() {
        return mendUntil;
    }
}
