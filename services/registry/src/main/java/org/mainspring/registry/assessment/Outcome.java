package org.mainspring.registry.assessment;

/** What was found of one thing that is asked for. */
public enum Outcome {
    MET,
    NOT_MET,
    /** Nobody can tell: the value, the document or the day is not there. */
    MISSING;

    static Outcome of(boolean met) {
        return met ? MET : NOT_MET;
    }
}
