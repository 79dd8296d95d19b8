package org.mainspring.funding.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.ledger.MinorUnits;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.funding.netting.Statement;
import org.mainspring.funding.programme.ProgrammeTerms;

/** A run that settles redemptions; its statement is made once and then stands. */
@Entity
class Settlement {

    /** So many redemptions at once. */
    static final int MOST = 100_000;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    private LocalDate until;
    private String currency;
    private int redemptions;
    private long amount;

    @JdbcTypeCode(SqlTypes.JSON)
    private NetPositions positions;

    @Enumerated(EnumType.STRING)
    private SettlementStatus status = SettlementStatus.PROPOSED;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Settlement() {}

    static Settlement propose(
            UUID id, ProgrammeTerms programme, LocalDate until, Statement statement, String by, Instant now) {
        if (statement.lines().isEmpty()) {
            throw Refusal.conflict(
                    "NOTHING_TO_SETTLE", "Up to that day nothing was redeemed that is in no settlement.");
        }
        if (statement.redemptions() > MOST) {
            throw Refusal.conflict(
                    "TOO_MANY_REDEMPTIONS", "Up to that day there are more than " + MOST + ": name an earlier one.");
        }
        var settlement = new Settlement();
        settlement.id = id;
        settlement.programmeId = programme.id();
        settlement.until = until;
        settlement.currency = programme.currency();
        settlement.redemptions = Math.toIntExact(statement.redemptions());
        settlement.amount = statement.amount();
        settlement.positions = new NetPositions(statement.positions());
        settlement.proposedBy = by;
        settlement.createdAt = now;
        settlement.updatedAt = now;
        return settlement;
    }

    /**
     * Another person says that it is right: now it is paid.
     *
     * @param on today, in the programme's time zone
     */
    SettlementConfirmed confirm(String by, LocalDate on, Instant now) {
        require(SettlementStatus.PROPOSED);
        Signatures.requireDifferent(proposedBy, by);
        status = SettlementStatus.CONFIRMED;
        confirmedBy = by;
        settledOn = on;
        updatedAt = now;
        return new SettlementConfirmed(
                id, programmeId, until, redemptions, MinorUnits.money(amount, currency), positions.shown(currency));
    }

    void discard(Instant now) {
        require(SettlementStatus.PROPOSED);
        status = SettlementStatus.DISCARDED;
        updatedAt = now;
    }

    private void require(SettlementStatus wanted) {
        if (status != wanted) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The settlement is " + status + ".");
        }
    }

    Signatures signatures() {
        return new Signatures(proposedBy, confirmedBy);
    }

    SettlementResponse shown() {
        return new SettlementResponse(
                id,
                version,
                programmeId,
                until,
                redemptions,
                MinorUnits.money(amount, currency),
                positions.shown(currency),
                status,
                settledOn,
                proposedBy,
                confirmedBy,
                createdAt,
                updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID programmeId() {
        return programmeId;
    }
}
