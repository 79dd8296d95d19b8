package org.mainspring.registry.observation;

/** Where an observation stands. */
public enum ObservationStatus {
    REPORTED,
    WITHDRAWN
}
