package org.mainspring.registry.method;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;

/** A way of ranking; what it looks at stands in its versions, of which one is in force on any day since the first. */
@Entity
class Method {

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

    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Method() {}

    static Method define(DefineMethodRequest details, Instant now) {
        var method = new Method();
        method.code = details.code();
        method.names = details.names();
        method.latestNumber = 1;
        method.latestValidFrom = details.version().validFrom();
        method.source = details.source();
        method.createdAt = now;
        method.updatedAt = now;
        return method;
    }

    /** The fact that rankings can be computed by it from now on. */
    MethodDefined defined() {
        return new MethodDefined(code, names, source);
    }

    /** Takes up another version, in force after all others. */
    MethodVersion add(UUID id, AddMethodVersionRequest details, Instant now) {
        if (!details.validFrom().isAfter(latestValidFrom)) {
            throw Refusal.unprocessable(
                    "/validFrom",
                    "NOT_AFTER_LATEST",
                    "Version " + latestNumber + " is in force from " + latestValidFrom
                            + "; another one comes after it.");
        }
        if (latestNumber == MOST_VERSIONS) {
            throw Refusal.conflict("TOO_MANY_VERSIONS", "A method has at most " + MOST_VERSIONS + " versions.");
        }
        latestNumber++;
        latestValidFrom = details.validFrom();
        updatedAt = now;
        return MethodVersion.of(id, code, latestNumber, details, "", now);
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    Names names() {
        return names;
    }

    int latestNumber() {
        return latestNumber;
    }

    LocalDate latestValidFrom() {
        return latestValidFrom;
    }

    @Nullable String source() {
        return source;
    }

    Instant createdAt() {
        return createdAt;
    }
}
