package org.mainspring.registry.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.party.Party;

class AgreementTest {

    private static final Instant NOW = Instant.parse("2022-08-29T08:00:00Z");
    private static final LocalDate SIGNED_ON = LocalDate.of(2022, 8, 29);
    private static final Names NAMES = new Names(null, "Memorandum of understanding");
    private static final Party COMMISSION = new Party(UUID.randomUUID(), null, null);
    private static final Party COMPANY = new Party(UUID.randomUUID(), null, null);

    @Test
    void signingTellsWhoSignedWhatInTheOrderOfSigning() {
        UUID id = UUID.randomUUID();
        Agreement agreement = Agreement.sign(id, memorandum(COMPANY, COMMISSION), NOW);

        AgreementSigned signed = agreement.signed();
        assertThat(signed)
                .isEqualTo(new AgreementSigned(
                        id,
                        "MEMORANDUM_OF_UNDERSTANDING",
                        NAMES,
                        SIGNED_ON,
                        List.of(COMPANY, COMMISSION),
                        null,
                        "test/mou",
                        "innomatch-2022-en"));
        assertThat(signed.subject()).isEqualTo(id.toString());
        assertThat(agreement.createdAt()).isEqualTo(NOW);
    }

    @Test
    void anAgreementSaysWhatWasSaidOfIt() {
        RegisterAgreementRequest said = memorandum(COMMISSION, COMPANY);
        assertThat(Agreement.sign(UUID.randomUUID(), said, NOW).details()).isEqualTo(said);
    }

    @Test
    void nobodySignsTwice() {
        assertThatThrownBy(() -> Agreement.sign(UUID.randomUUID(), memorandum(COMMISSION, COMPANY, COMMISSION), NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("DUPLICATE_PARTY");
                    assertThat(refusal.errors().get(0).pointer()).isEqualTo("/parties/2");
                });
    }

    @Test
    void oneOfThePartiesMayLead() {
        RegisterAgreementRequest said = led(COMPANY.id(), COMMISSION, COMPANY);
        Agreement agreement = Agreement.sign(UUID.randomUUID(), said, NOW);
        assertThat(agreement.details()).isEqualTo(said);
        assertThat(agreement.signed().leadPartyId()).isEqualTo(COMPANY.id());
        assertThat(agreement.leadPosition()).isEqualTo(1);
        assertThatThrownBy(() -> Agreement.sign(UUID.randomUUID(), led(UUID.randomUUID(), COMMISSION, COMPANY), NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("LEAD_IS_NO_PARTY");
                    assertThat(refusal.errors().get(0).pointer()).isEqualTo("/leadPartyId");
                });
    }

    private static RegisterAgreementRequest memorandum(Party... parties) {
        return led(null, parties);
    }

    private static RegisterAgreementRequest led(UUID leadPartyId, Party... parties) {
        return new RegisterAgreementRequest(
                "MEMORANDUM_OF_UNDERSTANDING",
                NAMES,
                SIGNED_ON,
                List.of(parties),
                leadPartyId,
                null,
                "test/mou",
                "innomatch-2022-en");
    }
}
