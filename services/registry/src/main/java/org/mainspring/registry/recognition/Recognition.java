package org.mainspring.registry.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.problem.Refusal;

/** One organization holds one scheme at one level, until it expires or is revoked. */
@Entity
class Recognition {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "organization_id")
    private UUID organizationId;

    private String scheme;
    private String level;

    @Column(name = "batch_year")
    private @Nullable Integer batchYear;

    @Column(name = "conferred_on")
    private @Nullable LocalDate conferredOn;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private RecognitionStatus status = RecognitionStatus.ACTIVE;

    @Column(name = "revoked_on")
    private @Nullable LocalDate revokedOn;

    @Column(name = "revocation_reason")
    private @Nullable String revocationReason;

    @Column(name = "upgraded_to")
    private @Nullable UUID upgradedTo;

    private @Nullable String source;

    @Embedded
    private @Nullable Standing standing;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Recognition() {}

    /**
     * Confers it. One whose time is over already is kept for what it was.
     *
     * @param today in the region's calendar
     */
    static Recognition confer(UUID id, ConferRecognitionRequest details, LocalDate today, Instant now) {
        requireOrder(
                details.conferredOn(),
                details.expiresOn(),
                "/expiresOn",
                "It must expire after the day it is conferred.");
        requireBegun(details.conferredOn(), today);
        var recognition = new Recognition();
        recognition.id = id;
        recognition.externalId = details.externalId();
        recognition.organizationId = details.organizationId();
        recognition.scheme = details.scheme();
        recognition.level = details.level();
        recognition.batchYear = details.batchYear();
        recognition.conferredOn = details.conferredOn();
        recognition.expiresOn = details.expiresOn();
        recognition.source = details.source();
        recognition.status = recognition.isDue(today) ? RecognitionStatus.EXPIRED : RecognitionStatus.ACTIVE;
        recognition.createdAt = now;
        recognition.updatedAt = now;
        return recognition;
    }

    boolean isActive() {
        return status == RecognitionStatus.ACTIVE;
    }

    private static void requireBegun(@Nullable LocalDate conferredOn, LocalDate today) {
        if (conferredOn != null && conferredOn.isAfter(today)) {
            throw Refusal.unprocessable(
                    "/conferredOn", "LIES_AHEAD", "What is conferred on a day to come waits for it.");
        }
    }

    /** The fact that the organization holds it from now on. */
    RecognitionConferred conferred() {
        return new RecognitionConferred(id, organizationId, scheme, level, batchYear, conferredOn, expiresOn);
    }

    /**
     * Takes it back for a reason; the organization may be recognised anew later.
     *
     * @param today in the region's calendar
     */
    RecognitionRevoked revoke(String reason, LocalDate on, LocalDate today, Instant now) {
        if (status != RecognitionStatus.ACTIVE) {
            throw Refusal.conflict(
                    "NOT_ACTIVE", "The recognition is " + status.name().toLowerCase(Locale.ROOT) + " already.");
        }
        if (on.isAfter(today)) {
            throw Refusal.unprocessable(
                    "/revokedOn", "LIES_AHEAD", "What is revoked from a day to come is revoked that day.");
        }
        if (conferredOn != null && on.isBefore(conferredOn)) {
            throw Refusal.unprocessable("/revokedOn", "BEFORE_CONFERRAL", "It was conferred on " + conferredOn + ".");
        }
        status = RecognitionStatus.REVOKED;
        revokedOn = on;
        revocationReason = reason;
        updatedAt = now;
        return new RecognitionRevoked(id, organizationId, scheme, level, on, reason);
    }

    /** Takes what an evaluation decided; {@code null} where it has ended meanwhile, so that nothing is left to decide. */
    @Nullable DomainFact conclude(Conclusion conclusion, LocalDate on, Instant now) {
        if (status != RecognitionStatus.ACTIVE) {
            return null;
        }
        Standing after = conclusion.standing(on);
        standing = after;
        updatedAt = now;
        return switch (conclusion.consequence()) {
            case RENEW, RENEW_EXEMPT_NEXT ->
                new RecognitionRenewed(
                        id,
                        organizationId,
                        scheme,
                        level,
                        after.evaluatedIn(),
                        after.verdict(),
                        on,
                        after.exemptUntil());
            case WARN ->
                new RecognitionWarned(id, organizationId, scheme, level, after.evaluatedIn(), after.verdict(), on);
            case REVOKE -> revoke(conclusion.reason(), on, on, now);
        };
    }

    /** Whether it holds on that day, as far as is known now. */
    boolean holdsOn(LocalDate day) {
        return status == RecognitionStatus.ACTIVE && (expiresOn == null || expiresOn.isAfter(day));
    }

    /** Ends on the day on which one at a higher level takes its place; for whoever keeps a copy it has expired then. */
    RecognitionUpgraded upgrade(UUID higherId, String higherLevel, LocalDate on, Instant now) {
        requireUpgradable(on);
        status = RecognitionStatus.EXPIRED;
        expiresOn = on;
        upgradedTo = higherId;
        updatedAt = now;
        return new RecognitionUpgraded(id, organizationId, scheme, level, higherId, higherLevel, on);
    }

    void requireUpgradable(LocalDate on) {
        requireOrder(conferredOn, on, "/conferredOn", "It would be upgraded on the day it was conferred, or before.");
    }

    /** Goes over to the organization into which its holder was merged, with its standing. */
    RecognitionCarriedOver carryOver(UUID survivorId, LocalDate on, Instant now) {
        UUID former = organizationId;
        organizationId = survivorId;
        updatedAt = now;
        return new RecognitionCarriedOver(id, survivorId, former, scheme, level, on);
    }

    /** The day, or that of the conferral if it was later. */
    LocalDate notBefore(LocalDate day) {
        return conferredOn != null && day.isBefore(conferredOn) ? conferredOn : day;
    }

    /** Whether both are of one scheme at one level, which an organization holds but once. */
    boolean isSameAs(Recognition other) {
        return scheme.equals(other.scheme) && level.equals(other.level);
    }

    private static void requireOrder(
            @Nullable LocalDate conferredOn, @Nullable LocalDate expiresOn, String pointer, String detail) {
        if (conferredOn != null && expiresOn != null && !expiresOn.isAfter(conferredOn)) {
            throw Refusal.unprocessable(pointer, "NOT_AFTER_CONFERRAL", detail);
        }
    }

    RecognitionState state() {
        return new RecognitionState(
                id,
                version,
                organizationId,
                scheme,
                level,
                status,
                batchYear,
                conferredOn,
                expiresOn,
                revokedOn,
                revocationReason,
                upgradedTo,
                standing);
    }

    /** Ends it when its time is over; {@code null} where it has ended, or has time left. */
    @Nullable RecognitionExpired expire(LocalDate today, Instant now) {
        if (status != RecognitionStatus.ACTIVE || !isDue(today)) {
            return null;
        }
        status = RecognitionStatus.EXPIRED;
        updatedAt = now;
        return new RecognitionExpired(id, organizationId, scheme, level, Objects.requireNonNull(expiresOn));
    }

    private boolean isDue(LocalDate today) {
        return expiresOn != null && !expiresOn.isAfter(today);
    }

    RecognitionSnapshot snapshot() {
        return new RecognitionSnapshot(
                organizationId,
                scheme,
                level,
                batchYear,
                conferredOn,
                expiresOn,
                status,
                revokedOn,
                revocationReason,
                upgradedTo,
                externalId,
                source,
                createdAt,
                standing);
    }

    RecognitionResponse response() {
        return snapshot().response(id, version, updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
