package org.mainspring.funding.appeal;

/** What became of an appeal. */
public enum AppealOutcome {
    /** The rejection stands. */
    DISMISSED,
    /** The application is reviewed anew. */
    UPHELD
}
