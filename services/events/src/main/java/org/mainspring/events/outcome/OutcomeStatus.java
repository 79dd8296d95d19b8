package org.mainspring.events.outcome;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an outcome stands with the owner of its record. */
@Schema(
        description =
                "Where the outcome stands with the owner of its record. What is CONFIRMED was taken by the owner and stays CONFIRMED, even if the record is revoked later: how the record stands today, its owner says. A RANKING that cites no record, and PUBLICATION, have no owner yet and stay PROPOSED.")
public enum OutcomeStatus {
    PROPOSED,
    CONFIRMED,
    REFUSED
}
