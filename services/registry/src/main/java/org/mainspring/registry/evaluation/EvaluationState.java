package org.mainspring.registry.evaluation;

/** Where an evaluation stands. Registry officers see all of them, everyone those that are closed. */
public enum EvaluationState {
    /** Results can be filed. */
    OPEN,
    /** There are verdicts; what is filed now opens it again. */
    ASSESSED,
    /** The verdicts stand and are being carried out. */
    CLOSING,
    CLOSED,
    CANCELLED
}
