package org.mainspring.funding.factkind;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.knowledge.ValueType;

/** A kind of fact; it stays as it is, for facts and rules are written in it. */
@Entity
@Table(name = "fact_kind")
class FactKind {

    /** What traces say is missing, and is no fact. */
    private static final Set<String> RESERVED = Set.of("ORGANIZATION", "THRESHOLD");

    @Id
    private String code;

    @Version
    private long version;

    @Embedded
    private Names names;

    @Enumerated(EnumType.STRING)
    private ValueType type;

    private @Nullable String unit;

    @Embedded
    private Bounds bounds;

    @Enumerated(EnumType.STRING)
    private FactOrigin origin;

    private boolean confidential;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected FactKind() {}

    static FactKind define(DefineFactKindRequest details, Instant now) {
        if (RESERVED.contains(details.code())) {
            throw Refusal.unprocessable("/code", "RESERVED", details.code() + " means something else in traces.");
        }
        if (details.unit() != null && details.type() != ValueType.NUMBER) {
            throw Refusal.unprocessable("/unit", "UNIT_OF_NO_NUMBER", "Only a number has a unit.");
        }
        requireSound(details.bounds(), details.type());
        var kind = new FactKind();
        kind.code = details.code();
        kind.names = details.names();
        kind.type = details.type();
        kind.unit = details.unit();
        kind.bounds = details.bounds();
        kind.origin = FactOrigin.RECORDED;
        kind.confidential = details.confidential();
        kind.createdAt = now;
        return kind;
    }

    private static void requireSound(Bounds bounds, ValueType type) {
        if (type != ValueType.NUMBER && !bounds.equals(Bounds.NONE)) {
            throw Refusal.unprocessable("/type", "BOUNDS_OF_NO_NUMBER", "Only a number has bounds.");
        }
        if (bounds.minimum() != null
                && bounds.maximum() != null
                && bounds.minimum().compareTo(bounds.maximum()) > 0) {
            throw Refusal.unprocessable("/maximum", "BELOW_MINIMUM", "The most is less than the least.");
        }
    }

    /** The fact that it can be recorded from now on. */
    FactKindDefined defined() {
        return new FactKindDefined(
                code, names, type, unit, bounds.least(), bounds.most(), bounds.wholeNumber(), confidential);
    }

    FactKindResponse response(Language language) {
        return new FactKindResponse(
                code,
                version,
                names,
                names.in(language),
                type,
                unit,
                bounds.least(),
                bounds.most(),
                bounds.wholeNumber(),
                origin,
                confidential,
                createdAt);
    }

    String code() {
        return code;
    }
}
