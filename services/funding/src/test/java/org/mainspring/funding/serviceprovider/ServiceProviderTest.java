package org.mainspring.funding.serviceprovider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.programme.ProgrammeKind;
import org.mainspring.funding.programme.ProgrammeStatus;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.programme.UnnamedProvider;

class ServiceProviderTest {

    private static final Instant NOW = Instant.parse("2022-07-21T06:00:00Z");
    private static final UUID LABORATORY = UUID.randomUUID();

    @Test
    void itRedeemsUntilItIsSuspendedAndAgainOnceItIsReinstated() {
        ServiceProvider provider = accredited(ProgrammeKind.INNOVATION_VOUCHER);
        provider.accreditation().requireInForce();
        assertThat(provider.accreditation())
                .isEqualTo(new Accreditation(LABORATORY, "Jiangsu", ServiceProviderStatus.ACCREDITED));

        provider.suspend(NOW);
        refused("PROVIDER_SUSPENDED", () -> provider.accreditation().requireInForce());

        provider.reinstate(NOW);
        provider.accreditation().requireInForce();
    }

    @Test
    void whatIsDoneIsNotDoneAgain() {
        ServiceProvider provider = accredited(ProgrammeKind.INNOVATION_VOUCHER);
        refused("NOT_POSSIBLE_IN_STATE", () -> provider.reinstate(NOW));
        provider.suspend(NOW);
        refused("NOT_POSSIBLE_IN_STATE", () -> provider.suspend(NOW));
    }

    @Test
    void whereThereAreNoVouchersNobodyIsAccredited() {
        refused("GIVES_NO_VOUCHERS", () -> accredited(ProgrammeKind.GRANT));
    }

    private static ServiceProvider accredited(ProgrammeKind kind) {
        var programme = new ProgrammeTerms(
                UUID.randomUUID(),
                kind,
                "CNY",
                ProgrammeStatus.OPEN,
                null,
                ZoneId.of("Asia/Shanghai"),
                UnnamedProvider.REFUSED,
                List.of());
        var request = new AccreditServiceProviderRequest(programme.id(), LABORATORY, "Jiangsu");
        return ServiceProvider.accredit(UUID.randomUUID(), request, programme, NOW);
    }

    private static void refused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
