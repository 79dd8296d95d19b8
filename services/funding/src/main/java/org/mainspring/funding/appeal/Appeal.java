package org.mainspring.funding.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.review.Signatories;

/** What an applicant says against a rejection, and what came of it. There is one of an application at most, under its id. */
@Entity
class Appeal {

    @Id
    @Column(name = "application_id")
    private UUID applicationId;

    @Version
    private long version;

    private String grounds;

    @Column(name = "filed_by")
    private String filedBy;

    @Column(name = "filed_at")
    private Instant filedAt;

    private String maker;
    private String checker;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealOutcome outcome;

    private @Nullable String reasons;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Appeal() {}

    /** @param rejection by whom it was decided */
    static Appeal file(UUID applicationId, String grounds, Signatories rejection, String by, Instant now) {
        var appeal = new Appeal();
        appeal.applicationId = applicationId;
        appeal.grounds = grounds;
        appeal.maker = rejection.maker();
        appeal.checker = rejection.checker();
        appeal.filedBy = by;
        appeal.filedAt = now;
        return appeal;
    }

    /** Decides on it, once. */
    AppealDecided decide(AppealOutcome decided, String why, String by, Instant now) {
        if (outcome != null) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The appeal is " + outcome + " already.");
        }
        if (by.equals(maker) || by.equals(checker) || by.equals(filedBy)) {
            throw Refusal.conflict("CONFLICT_OF_INTEREST", "Whoever had a part in it does not decide on the appeal.");
        }
        outcome = decided;
        reasons = why;
        decidedBy = by;
        decidedAt = now;
        return new AppealDecided(applicationId, decided);
    }

    String grounds() {
        return grounds;
    }

    @Nullable String reasons() {
        return reasons;
    }
}
