package org.mainspring.funding.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.condition.EligibilityRule;

/** Money or relief that somebody announced for enterprises of a certain kind, and what was said of it. */
@Entity
class Programme {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    @Embedded
    private Names names;

    @Column(name = "sponsor_id")
    private @Nullable UUID sponsorId;

    @Column(name = "agreed_in")
    private @Nullable Integer agreedIn;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "period_start")
    private @Nullable LocalDate periodStart;

    @Column(name = "period_end")
    private @Nullable LocalDate periodEnd;

    private String currency;

    @Column(name = "announced_total")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Fact announcedTotal;

    @Column(name = "announced_disbursed")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Fact announcedDisbursed;

    @Column(name = "announced_beneficiaries")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Fact announcedBeneficiaries;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "programme_provider", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Commitment> commitments;

    @Column(name = "target_group")
    private @Nullable String targetGroup;

    @Column(name = "eligibility_scheme")
    private @Nullable String eligibilityScheme;

    @Column(name = "eligibility_levels")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String @Nullable [] eligibilityLevels;

    private @Nullable String note;
    private @Nullable String source;

    @Column(name = "time_zone")
    private @Nullable String timeZone;

    @Enumerated(EnumType.STRING)
    @Column(name = "unnamed_provider")
    private @Nullable UnnamedProvider unnamedProvider;

    @Embedded
    private Standing standing;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "name_sort")
    private String nameSort;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Programme() {}

    /**
     * Announces one. What is over already has ended.
     *
     * @param usual the time zone where none is given
     */
    static Programme announce(UUID id, AnnounceProgrammeRequest details, ZoneId usual, Instant now) {
        var programme = new Programme();
        programme.id = id;
        programme.createdAt = now;
        programme.describe(details, now);
        programme.standing = Standing.atFirst(programme.isOver(usual, now));
        return programme;
    }

    /** The fact that it is announced. */
    ProgrammeAnnounced announced() {
        return ProgrammeAnnounced.of(id, status(), details());
    }

    /** Says anew what it is; {@code null} where that changes nothing. */
    @Nullable ProgrammeChanged change(AnnounceProgrammeRequest details, Instant now) {
        if (details.equals(details())) {
            return null;
        }
        if (status() != ProgrammeStatus.FORECAST && !details.currency().equals(currency)) {
            throw Refusal.conflict("CURRENCY_FIXED", "The programme is " + status() + "; its currency stays.");
        }
        describe(details, now);
        return ProgrammeChanged.of(id, details());
    }

    /** Takes it from one status to another; opening one whose period is over is refused. */
    ProgrammeStatusChanged take(ProgrammeStep step, @Nullable String reason, ZoneId usual, Instant now) {
        ProgrammeStatus before = status();
        standing = standing.after(step, reason, isOver(usual, now));
        updatedAt = now;
        return new ProgrammeStatusChanged(id, before, status(), reason);
    }

    private boolean isOver(ZoneId usual, Instant now) {
        return periodEnd != null && periodEnd.isBefore(LocalDate.ofInstant(now, zone(usual)));
    }

    private ZoneId zone(ZoneId usual) {
        return timeZone == null ? usual : ZoneId.of(timeZone);
    }

    /** @param usual the time zone where none is given */
    ProgrammeTerms terms(ZoneId usual) {
        return new ProgrammeTerms(
                id,
                kind,
                currency,
                status(),
                sponsorId,
                zone(usual),
                unnamedProvider == null ? UnnamedProvider.REFUSED : unnamedProvider,
                commitments.stream().map(Commitment::organizationId).toList());
    }

    private void describe(AnnounceProgrammeRequest details, Instant now) {
        ProgrammeRules.check(details);
        FigureRules.check(details);
        EligibilityRule rule = details.eligibilityRule();
        kind = details.kind();
        names = details.names();
        sponsorId = details.sponsorId();
        agreedIn = details.agreedIn();
        signedOn = details.signedOn();
        periodStart = details.periodStart();
        periodEnd = details.periodEnd();
        currency = details.currency();
        announcedTotal = details.announcedTotal();
        announcedDisbursed = details.announcedDisbursed();
        announcedBeneficiaries = details.announcedBeneficiaries();
        commitments = commitments(details);
        targetGroup = details.targetGroup();
        eligibilityScheme = rule == null ? null : rule.scheme();
        eligibilityLevels = rule == null ? null : rule.levels().toArray(String[]::new);
        note = details.note();
        externalId = details.externalId();
        source = details.source();
        timeZone = details.timeZone();
        unnamedProvider = details.unnamedProvider();
        searchText = SearchText.of(names.all());
        nameSort = Stream.of(names.en(), names.zh())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
        updatedAt = now;
    }

    /** Hibernate wants a list that it may change. */
    private static List<Commitment> commitments(AnnounceProgrammeRequest details) {
        return new ArrayList<>(Stream.ofNullable(details.providers())
                .flatMap(List::stream)
                .map(Commitment::of)
                .toList());
    }

    /** What was said of it, in the form in which it can be said anew. */
    AnnounceProgrammeRequest details() {
        List<Provider> providers =
                commitments.stream().map(commitment -> commitment.in(currency)).toList();
        return new AnnounceProgrammeRequest(
                kind,
                names,
                sponsorId,
                agreedIn,
                signedOn,
                periodStart,
                periodEnd,
                currency,
                announcedTotal,
                announcedDisbursed,
                announcedBeneficiaries,
                providers.isEmpty() ? null : providers,
                targetGroup,
                EligibilityRule.of(eligibilityScheme, eligibilityLevels),
                note,
                externalId,
                source,
                timeZone,
                unnamedProvider);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ProgrammeStatus status() {
        return standing.status();
    }

    @Nullable String statusReason() {
        return standing.statusReason();
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
