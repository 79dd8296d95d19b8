package org.mainspring.funding.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.ledger.Posting;
import org.mainspring.funding.programme.ProgrammeKind;
import org.mainspring.funding.programme.ProgrammeStatus;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.programme.UnnamedProvider;
import org.mainspring.funding.voucher.Lapse;
import org.mainspring.funding.voucher.LapseCause;
import org.mainspring.funding.voucher.VouchersLapsed;

class VoucherBatchTest {

    private static final Instant NOW = Instant.parse("2022-12-31T15:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2022-12-31T16:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2022, 12, 31);
    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final UUID BANK = UUID.randomUUID();

    @Test
    void itIsMoneyOnceAnotherOfficerIssuesIt() {
        VoucherBatch batch = proposed(BANK, "50000.00", 200);
        refused("SAME_PERSON", () -> batch.issue("proposer", NOW));

        VouchersIssued issued = batch.issue("issuer", NOW);
        assertThat(issued)
                .isEqualTo(new VouchersIssued(
                        batch.id(),
                        PROGRAMME,
                        BANK,
                        "Shanghai",
                        200,
                        yuan("50000.00"),
                        yuan("10000000.00"),
                        false,
                        TODAY));
        assertThat(issued.subject()).isEqualTo(batch.id().toString());
        assertThat(batch.postings()).extracting(Posting::amount).containsExactly(-1_000_000_000L, 1_000_000_000L);
        assertThat(batch.signatures().checker()).isEqualTo("issuer");
        refused("NOT_POSSIBLE_IN_STATE", () -> batch.issue("issuer", NOW));
        refused("NOT_POSSIBLE_IN_STATE", () -> batch.withdraw(NOW));
    }

    @Test
    void whatIsWithdrawnIsNeverIssued() {
        VoucherBatch batch = proposed(BANK, "1.00", 1);
        batch.withdraw(NOW);
        refused("NOT_POSSIBLE_IN_STATE", () -> batch.issue("issuer", NOW));
    }

    @Test
    void afterItsLastDayNothingIsIssuedOrAssigned() {
        VoucherBatch late = proposed(BANK, "1.00", 1);
        refused("VOUCHER_EXPIRED", () -> late.issue("issuer", NEXT_DAY));

        VoucherBatch batch = proposed(BANK, "1.00", 1);
        refused("NOT_POSSIBLE_IN_STATE", () -> batch.assign(NOW));
        batch.issue("issuer", NOW);
        batch.assign(NOW);
        refused("VOUCHER_EXPIRED", () -> batch.assign(NEXT_DAY));
    }

    @Test
    void itExpiresOnceAndTellsWhatWentBack() {
        VoucherBatch batch = proposed(BANK, "2.50", 4);
        batch.issue("issuer", NOW);

        VouchersLapsed lapsed = batch.expire(new Lapse(3, 750), NEXT_DAY);
        assertThat(lapsed)
                .isEqualTo(new VouchersLapsed(batch.id(), PROGRAMME, "Shanghai", LapseCause.EXPIRED, 3, yuan("7.50")));
        refused("NOT_POSSIBLE_IN_STATE", () -> batch.expire(new Lapse(0, 0), NEXT_DAY));
        refused("NOT_POSSIBLE_IN_STATE", () -> batch.assign(NEXT_DAY));
    }

    @Test
    void whatCannotBeIsRefusedWithItsPlace() {
        refused(
                "GIVES_NO_VOUCHERS",
                () -> propose(programme(ProgrammeKind.GRANT), request(BANK, yuan("1.00"), 1, TODAY)));
        refused("PROVIDER_UNNAMED", () -> propose(vouchers(), request(null, yuan("1.00"), 1, TODAY)));
        refused("IN_THE_PAST", () -> propose(vouchers(), request(BANK, yuan("1.00"), 1, TODAY.minusDays(1))));
        refused(
                "TOO_FAR",
                () -> propose(
                        vouchers(),
                        request(BANK, yuan("1.00"), 1, TODAY.plusYears(50).plusDays(1))));
        refused("NOT_POSITIVE", () -> propose(vouchers(), request(BANK, yuan("0.00"), 1, TODAY)));
        refused("OTHER_CURRENCY", () -> propose(vouchers(), request(BANK, new Money(BigDecimal.ONE, "EUR"), 1, TODAY)));
        refused("TOO_MUCH", () -> propose(vouchers(), request(BANK, yuan("1000000000000000.00"), 10, TODAY)));
        propose(vouchers(), request(BANK, yuan("1000000000000000.00"), 1, TODAY));
    }

    private static VoucherBatch proposed(@Nullable UUID provider, String value, int count) {
        return propose(vouchers(), request(provider, yuan(value), count, TODAY));
    }

    private static VoucherBatch propose(ProgrammeTerms programme, ProposeVoucherBatchRequest request) {
        return VoucherBatch.propose(UUID.randomUUID(), request, programme, "proposer", NOW);
    }

    private static ProposeVoucherBatchRequest request(
            @Nullable UUID provider, Money value, int count, LocalDate until) {
        return new ProposeVoucherBatchRequest(PROGRAMME, provider, "Shanghai", value, count, null, until, null);
    }

    private static ProgrammeTerms vouchers() {
        return programme(ProgrammeKind.INNOVATION_VOUCHER);
    }

    private static ProgrammeTerms programme(ProgrammeKind kind) {
        return new ProgrammeTerms(
                PROGRAMME,
                kind,
                "CNY",
                ProgrammeStatus.OPEN,
                null,
                ZoneId.of("Asia/Shanghai"),
                UnnamedProvider.REFUSED,
                List.of());
    }

    private static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), "CNY");
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
