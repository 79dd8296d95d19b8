package org.mainspring.funding.window;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.document.RequiredDocuments;

/** A time in which a programme can be applied to, and what is asked for then. */
@Entity
@Table(name = "application_window")
class Window {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Embedded
    private Names names;

    private LocalDateTime opens;
    private LocalDateTime closes;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    private String currency;

    @Column(name = "least_amount")
    private @Nullable BigDecimal leastAmount;

    @Column(name = "most_amount")
    private @Nullable BigDecimal mostAmount;

    @Column(name = "required_documents")
    @JdbcTypeCode(SqlTypes.JSON)
    private RequiredDocuments required;

    @Column(name = "one_per_organization")
    private boolean onePerOrganization;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Window() {}

    /** @param zone in which its times are meant, then and later, whatever becomes of the programme's */
    static Window announce(UUID id, AnnounceWindowRequest details, String currency, ZoneId zone, Instant now) {
        var window = new Window();
        window.id = id;
        window.programmeId = details.programmeId();
        window.timeZone = zone.getId();
        window.currency = currency;
        window.createdAt = now;
        window.updatedAt = now;
        window.describe(details);
        return window;
    }

    /** The fact that it is announced. */
    WindowAnnounced announced() {
        return new WindowAnnounced(id, programmeId, names, opensAt, closesAt, timeZone);
    }

    /**
     * Says anew what it is; {@code null} where that changes nothing. Once it has opened only its names can be mended, and its
     * end comes later while it has not come.
     */
    @Nullable WindowChanged change(AnnounceWindowRequest details, Instant now) {
        if (!details.programmeId().equals(programmeId)) {
            throw Refusal.unprocessable("/programmeId", "FIXED", "A window stays with its programme.");
        }
        AnnounceWindowRequest before = details();
        WindowTerms given = terms();
        describe(details);
        if (details().equals(before)) {
            return null;
        }
        if (given.hasOpened(now)) {
            given.requireKept(before, details(), closesAt, now);
        }
        updatedAt = now;
        return new WindowChanged(id, programmeId, names, opensAt, closesAt, timeZone);
    }

    private void describe(AnnounceWindowRequest details) {
        WindowRules.check(details, currency);
        ZoneId zone = ZoneId.of(timeZone);
        names = details.names();
        opens = LocalMoment.parse(details.opens(), "/opens");
        closes = LocalMoment.parse(details.closes(), "/closes");
        opensAt = LocalMoment.in(zone, opens, "/opens");
        closesAt = LocalMoment.in(zone, closes, "/closes");
        if (!closesAt.isAfter(opensAt)) {
            throw Refusal.unprocessable("/closes", "CLOSES_TOO_EARLY", "It must close after it opens.");
        }
        leastAmount = exact(details.leastAmount());
        mostAmount = exact(details.mostAmount());
        required = new RequiredDocuments(details.documents());
        onePerOrganization = !Boolean.FALSE.equals(details.onePerOrganization());
    }

    private static @Nullable BigDecimal exact(@Nullable Money money) {
        return money == null ? null : money.amount().setScale(2, RoundingMode.UNNECESSARY);
    }

    private @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : new Money(amount, currency);
    }

    /** What was said of it, in the form in which it can be said anew. */
    AnnounceWindowRequest details() {
        return new AnnounceWindowRequest(
                programmeId,
                names,
                opens.toString(),
                closes.toString(),
                money(leastAmount),
                money(mostAmount),
                required.documents().isEmpty() ? null : required.documents(),
                onePerOrganization);
    }

    WindowTerms terms() {
        return new WindowTerms(
                id, programmeId, opensAt, closesAt, leastAmount, mostAmount, required.documents(), onePerOrganization);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String timeZone() {
        return timeZone;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
