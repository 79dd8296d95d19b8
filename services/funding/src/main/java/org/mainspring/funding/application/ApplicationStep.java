package org.mainspring.funding.application;

import static org.mainspring.funding.application.ApplicationStatus.APPEALED;
import static org.mainspring.funding.application.ApplicationStatus.APPROVED;
import static org.mainspring.funding.application.ApplicationStatus.ASSIGNED;
import static org.mainspring.funding.application.ApplicationStatus.COMPLETE;
import static org.mainspring.funding.application.ApplicationStatus.DRAFT;
import static org.mainspring.funding.application.ApplicationStatus.INCOMPLETE;
import static org.mainspring.funding.application.ApplicationStatus.RECOMMENDED;
import static org.mainspring.funding.application.ApplicationStatus.REJECTED;
import static org.mainspring.funding.application.ApplicationStatus.SUBMITTED;
import static org.mainspring.funding.application.ApplicationStatus.WITHDRAWN;

import java.util.Set;

/** What is done with an application: to which status it leads, from which. */
enum ApplicationStep {
    SUBMIT(SUBMITTED, DRAFT, INCOMPLETE),
    /** Submitted, but something that is mandatory is not there. */
    TURN_BACK(INCOMPLETE, DRAFT, INCOMPLETE),
    FIND_COMPLETE(COMPLETE, SUBMITTED),
    /** Also once more, with a later day. */
    GIVE_BACK(INCOMPLETE, SUBMITTED, COMPLETE, INCOMPLETE),
    ASSIGN(ASSIGNED, COMPLETE, ASSIGNED),
    RECOMMEND(RECOMMENDED, ASSIGNED),
    SEND_BACK(ASSIGNED, RECOMMENDED),
    APPROVE(APPROVED, RECOMMENDED),
    REJECT(REJECTED, RECOMMENDED),
    APPEAL(APPEALED, REJECTED),
    DISMISS_APPEAL(REJECTED, APPEALED),
    UPHOLD_APPEAL(COMPLETE, APPEALED),
    WITHDRAW(WITHDRAWN, DRAFT, INCOMPLETE, SUBMITTED, COMPLETE, ASSIGNED, RECOMMENDED);

    private final ApplicationStatus to;
    private final Set<ApplicationStatus> from;

    ApplicationStep(ApplicationStatus to, ApplicationStatus... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    boolean leadsFrom(ApplicationStatus status) {
        return from.contains(status);
    }

    ApplicationStatus to() {
        return to;
    }
}
