package org.mainspring.registry.observation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Names;
import org.mainspring.chassis.value.Qualifier;

/** A figure as a source reports it. It never changes; one that was reported in error is withdrawn. */
@Entity
class Observation {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private String scheme;
    private @Nullable String level;
    private @Nullable String district;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "group_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "group_en"))
    private @Nullable Names group;

    @Column(name = "roster_id")
    private @Nullable UUID rosterId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Fact fact;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private ObservationStatus status = ObservationStatus.REPORTED;

    @Column(name = "withdrawn_for")
    private @Nullable String withdrawnFor;

    private String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Observation() {}

    static Observation report(UUID id, ReportObservationRequest details, Instant now) {
        var observation = new Observation();
        observation.id = id;
        observation.measure = details.measure();
        observation.scheme = details.scheme();
        observation.level = details.level();
        observation.district = details.district();
        observation.group = details.group();
        observation.rosterId = details.rosterId();
        observation.fact = details.fact();
        observation.asOf = FactDay.of(details.fact());
        observation.source = requireSource(details.fact());
        observation.externalId = details.externalId();
        observation.createdAt = now;
        observation.updatedAt = now;
        requireCount(details.measure(), details.fact());
        requirePast(details.fact(), now);
        return observation;
    }

    /** The fact that a source says so. */
    ObservationReported reported() {
        return new ObservationReported(id, measure, scheme, level, district, group, rosterId, fact, asOf, externalId);
    }

    /** Takes it back; it stays readable with the reason and is set beside no count any more. */
    ObservationWithdrawn withdraw(String reason, Instant now) {
        if (status == ObservationStatus.WITHDRAWN) {
            throw Refusal.conflict("WITHDRAWN", "The observation is withdrawn already.");
        }
        status = ObservationStatus.WITHDRAWN;
        withdrawnFor = reason;
        updatedAt = now;
        return new ObservationWithdrawn(id, reason);
    }

    private static String requireSource(Fact fact) {
        @Nullable String source = fact.source();
        if (source == null) {
            throw Refusal.unprocessable("/fact/source", "SOURCE_MISSING", "A figure is reported by a source.");
        }
        return source;
    }

    private static void requireCount(Measure measure, Fact fact) {
        BigDecimal value = fact.value();
        if (fact.qualifier() == Qualifier.TOP) {
            throw Refusal.unprocessable("/fact/qualifier", "NO_COUNT", "TOP is said of a rank and not of a count.");
        }
        if (value.signum() < 0
                || measure != Measure.COVERAGE && value.stripTrailingZeros().scale() > 0) {
            throw Refusal.unprocessable("/fact/value", "NO_COUNT", "A count is a whole number, from 0 on.");
        }
        if (measure == Measure.COVERAGE && value.compareTo(ALL) > 0) {
            throw Refusal.unprocessable("/fact/value", "OVER_ALL", "A share is in per cent, 100 at most.");
        }
    }

    private static void requirePast(Fact fact, Instant now) {
        @Nullable LocalDate asOf = fact.asOf();
        if (asOf != null && asOf.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            throw Refusal.unprocessable("/fact/asOf", "AS_OF_IN_FUTURE", "Nothing can be told of a day to come.");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ObservationResponse response() {
        return new ObservationResponse(
                id,
                version,
                measure,
                scheme,
                level,
                district,
                group,
                rosterId,
                fact,
                asOf,
                status,
                withdrawnFor,
                externalId,
                source,
                createdAt,
                updatedAt);
    }
}
