package org.mainspring.funding.redemption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.ledger.MinorUnits;
import org.mainspring.funding.ledger.Movements;
import org.mainspring.funding.ledger.Posting;
import org.mainspring.funding.ledger.Pot;
import org.mainspring.funding.voucher.RedeemedAmount;
import org.mainspring.funding.voucher.VoucherFrame;

/** What a service provider took off a voucher against its invoice. Nothing of it changes but that it may be reversed. */
@Entity
class Redemption {

    @Id
    private UUID id;

    @Column(name = "voucher_id")
    private UUID voucherId;

    @SuppressWarnings("UnusedVariable") // For the schema, which lets what is not partial be redeemed once.
    private boolean partial;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "provider_id")
    private @Nullable UUID providerId;

    @Column(name = "holder_id")
    private UUID holderId;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "issued_in")
    private String issuedIn;

    @Column(name = "redeemed_in")
    private String redeemedIn;

    private String currency;
    private long amount;
    private long lapsed;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    @Column(name = "invoice_amount")
    private long invoiceAmount;

    @Column(name = "invoice_date")
    private LocalDate invoiceDate;

    @Column(name = "invoice_sha256")
    private @Nullable String invoiceSha256;

    @Column(name = "redeemed_by")
    private String redeemedBy;

    @Column(name = "redeemed_on")
    private LocalDate redeemedOn;

    @Enumerated(EnumType.STRING)
    private RedemptionStatus status = RedemptionStatus.REDEEMED;

    @SuppressWarnings("UnusedVariable") // For whoever looks into the table.
    @Column(name = "reversed_at")
    private @Nullable Instant reversedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Redemption() {}

    /** @param taken what the voucher gave */
    static Redemption of(UUID id, Presentation presented, RedeemedAmount taken, String by, Instant now) {
        VoucherFrame voucher = presented.voucher();
        Invoice invoice = presented.invoice();
        var redemption = new Redemption();
        redemption.id = id;
        redemption.voucherId = voucher.id();
        redemption.partial = voucher.partial();
        redemption.programmeId = voucher.pot().programmeId();
        redemption.providerId = voucher.pot().providerId();
        redemption.holderId = voucher.holderId();
        redemption.organizationId = presented.provider().organizationId();
        redemption.issuedIn = voucher.region();
        redemption.redeemedIn = presented.provider().region();
        redemption.currency = voucher.currency();
        redemption.amount = taken.amount();
        redemption.lapsed = taken.lapsed();
        redemption.invoiceNumber = invoice.number();
        redemption.invoiceAmount = presented.invoiced();
        redemption.invoiceDate = invoice.issuedOn();
        redemption.invoiceSha256 = invoice.sha256();
        redemption.redeemedBy = by;
        redemption.redeemedOn = presented.on();
        redemption.createdAt = now;
        return redemption;
    }

    VoucherRedeemed redeemed(UUID batchId) {
        return new VoucherRedeemed(
                id,
                batchId,
                programmeId,
                issuedIn,
                redeemedIn,
                MinorUnits.money(amount, currency),
                lapsed == 0 ? null : MinorUnits.money(lapsed, currency));
    }

    void reverse(Instant now) {
        requireCounted();
        status = RedemptionStatus.REVERSED;
        reversedAt = now;
    }

    void requireCounted() {
        if (status != RedemptionStatus.REDEEMED) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The redemption is " + status + ".");
        }
    }

    RedemptionReversed reversed(UUID batchId) {
        return new RedemptionReversed(
                id,
                batchId,
                programmeId,
                issuedIn,
                redeemedIn,
                MinorUnits.money(amount, currency),
                lapsed == 0 ? null : MinorUnits.money(lapsed, currency));
    }

    /** What it took off the voucher. */
    RedeemedAmount taken() {
        return new RedeemedAmount(amount, lapsed);
    }

    Pot pot() {
        return new Pot(programmeId, providerId);
    }

    /** What it does to the accounts. */
    List<Posting> postings() {
        return Movements.redeemVoucher(pot(), issuedIn, redeemedIn, amount, lapsed);
    }

    RedemptionResponse shown() {
        var invoice = new Invoice(invoiceNumber, MinorUnits.money(invoiceAmount, currency), invoiceDate, invoiceSha256);
        return new RedemptionResponse(
                id,
                0,
                0,
                voucherId,
                programmeId,
                holderId,
                organizationId,
                issuedIn,
                redeemedIn,
                MinorUnits.money(amount, currency),
                MinorUnits.money(lapsed, currency),
                status,
                invoice,
                redeemedBy,
                redeemedOn,
                null,
                null,
                createdAt);
    }

    UUID voucherId() {
        return voucherId;
    }

    String issuedIn() {
        return issuedIn;
    }

    UUID id() {
        return id;
    }
}
