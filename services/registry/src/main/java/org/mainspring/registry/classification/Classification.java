package org.mainspring.registry.classification;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;

/** A way of saying what organizations do; its categories stand in its versions, of which one is in force on any day since the first. */
@Entity
class Classification {

    private static final int MOST_VERSIONS = 200;

    @Id
    private String code;

    @Version
    private long version;

    @Embedded
    private Names names;

    @Column(name = "latest_number")
    private int latestNumber;

    @Column(name = "latest_valid_from")
    private LocalDate latestValidFrom;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Classification() {}

    static Classification define(DefineClassificationRequest details, Instant now) {
        var classification = new Classification();
        classification.code = details.code();
        classification.names = details.names();
        classification.latestNumber = 1;
        classification.latestValidFrom = details.version().validFrom();
        classification.createdAt = now;
        classification.updatedAt = now;
        return classification;
    }

    /** The fact that there is such a classification from now on. */
    ClassificationDefined defined() {
        return new ClassificationDefined(code, names);
    }

    /** Takes up another version, in force after all others. */
    ClassificationVersion add(
            UUID id, AddClassificationVersionRequest details, ClassificationVersion before, Instant now) {
        if (!details.validFrom().isAfter(latestValidFrom)) {
            throw Refusal.unprocessable(
                    "/validFrom",
                    "NOT_AFTER_LATEST",
                    "Version " + latestNumber + " is in force from " + latestValidFrom
                            + "; another one comes after it.");
        }
        if (latestNumber == MOST_VERSIONS) {
            throw Refusal.conflict("TOO_MANY_VERSIONS", "A classification has at most " + MOST_VERSIONS + " versions.");
        }
        latestNumber++;
        latestValidFrom = details.validFrom();
        updatedAt = now;
        return ClassificationVersion.after(before, id, details, now);
    }

    String code() {
        return code;
    }

    int latestNumber() {
        return latestNumber;
    }

    ClassificationResponse response(String displayName) {
        return new ClassificationResponse(code, version, names, displayName, latestNumber, latestValidFrom, createdAt);
    }

    Names names() {
        return names;
    }
}
