package org.mainspring.funding.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.ledger.MinorUnits;
import org.mainspring.funding.ledger.Pot;

/**
 * A promise to pay for a service up to its value. Vouchers are issued, assigned and expire by the batch, in one statement; here
 * is what happens to one alone.
 */
@Entity
class Voucher {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "batch_id")
    private UUID batchId;

    private int number;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "provider_id")
    private @Nullable UUID providerId;

    private String region;
    private String currency;
    private boolean partial;

    @SuppressWarnings("UnusedVariable") // It is looked for by its code.
    private String code;

    @Embedded
    private VoucherStanding standing;

    @Embedded
    private Validity validity;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Voucher() {}

    /** @param wanted {@code null} for as much as can be */
    RedeemedAmount redeem(@Nullable Long wanted, long invoiced, UUID by, Instant now) {
        if (standing.status().isOpen()) {
            validity.requireOpen(now);
        }
        return become(standing.redeem(wanted, invoiced, partial, by), now);
    }

    VouchersLapsed cancel(String why, Instant now) {
        become(standing.cancel(why), now);
        return new VouchersLapsed(
                batchId, programmeId, region, LapseCause.CANCELLED, 1, MinorUnits.money(lapsed(), currency));
    }

    /** @param taken by a redemption that is reversed */
    GivenBack giveBack(RedeemedAmount taken, Instant now) {
        long before = standing.remaining();
        become(standing.giveBack(taken, validity.isOver(now)), now);
        long over = taken.amount() + taken.lapsed() - (standing.remaining() - before);
        return new GivenBack(batchId, over, over == 0 ? null : lapse(over));
    }

    private VouchersLapsed lapse(long amount) {
        LapseCause cause = standing.status() == VoucherStatus.CANCELLED ? LapseCause.CANCELLED : LapseCause.EXPIRED;
        return new VouchersLapsed(batchId, programmeId, region, cause, 1, MinorUnits.money(amount, currency));
    }

    private RedeemedAmount become(VoucherStanding after, Instant now) {
        RedeemedAmount taken = after.since(standing);
        standing = after;
        updatedAt = now;
        return taken;
    }

    /** Whether anyone has it, and so may know its code. */
    boolean isAssigned() {
        return standing.holderId() != null;
    }

    VoucherFrame frame() {
        UUID holderId = Objects.requireNonNull(standing.holderId());
        return new VoucherFrame(id, batchId, pot(), region, currency, partial, holderId, createdAt);
    }

    Pot pot() {
        return new Pot(programmeId, providerId);
    }

    String region() {
        return region;
    }

    long lapsed() {
        return standing.lapsed();
    }

    /** As officers see it: its code is its holder's. */
    VoucherResponse shown() {
        return new VoucherResponse(
                id,
                version,
                batchId,
                number,
                programmeId,
                region,
                standing.status(),
                MinorUnits.money(standing.value(), currency),
                MinorUnits.money(standing.remaining(), currency),
                MinorUnits.money(standing.redeemed(), currency),
                MinorUnits.money(standing.lapsed(), currency),
                partial,
                validity.validUntil(),
                null,
                standing.holderId(),
                standing.heldSince(),
                standing.reason(),
                createdAt,
                updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
