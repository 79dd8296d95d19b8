package org.mainspring.registry.candidate;

import org.mainspring.registry.name.NameScore;

/** Why an organization is a candidate. */
public enum CandidateReason {
    SAME_USCC,
    MENDED_USCC,
    SAME_NAME,
    SAME_BUT_LEGAL_FORM,
    SAME_SOUND,
    CONTAINED,
    SIMILAR;

    static CandidateReason of(NameScore.Reason reason) {
        return valueOf(reason.name());
    }
}
