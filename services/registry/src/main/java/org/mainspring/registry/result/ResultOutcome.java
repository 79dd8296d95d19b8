package org.mainspring.registry.result;

/** What became of a verdict when the evaluation was closed. */
public enum ResultOutcome {
    CARRIED_OUT,
    /** The recognition had ended meanwhile, so there was nothing to carry out. */
    LAPSED
}
