package org.mainspring.registry.consortium;

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

class ConsortiumTest {

    private static final Instant NOW = Instant.parse("2022-07-21T06:00:00Z");
    private static final LocalDate SIGNED_ON = LocalDate.of(2022, 7, 21);
    private static final UUID CENTRE = UUID.randomUUID();
    private static final Party ACADEMICIAN = new Party(null, UUID.randomUUID(), new Names("黄崇祺", null));
    private static final Party COMPANY = new Party(UUID.randomUUID(), null, null);

    @Test
    void formingTellsWhoWorksUnderWhoseLead() {
        UUID id = UUID.randomUUID();
        ConsortiumFormed formed =
                Consortium.form(id, underTheCentre(ACADEMICIAN, COMPANY), NOW).formed();

        assertThat(formed)
                .isEqualTo(new ConsortiumFormed(
                        id, CENTRE, List.of(ACADEMICIAN, COMPANY), null, SIGNED_ON, "test/con", "sitic-2022-zh"));
        assertThat(formed.subject()).isEqualTo(id.toString());
    }

    @Test
    void aConsortiumSaysWhatWasSaidOfIt() {
        FormConsortiumRequest said = underTheCentre(COMPANY);
        assertThat(Consortium.form(UUID.randomUUID(), said, NOW).details()).isEqualTo(said);
    }

    @Test
    void theLeadIsNoMember() {
        refused("LEAD_IS_MEMBER", "/members/1/organizationId", COMPANY, new Party(CENTRE, null, null));
    }

    @Test
    void nobodyIsAMemberTwice() {
        refused("DUPLICATE_PARTY", "/members/1", ACADEMICIAN, ACADEMICIAN);
    }

    private static void refused(String code, String pointer, Party... members) {
        assertThatThrownBy(() -> Consortium.form(UUID.randomUUID(), underTheCentre(members), NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.errors().get(0).pointer()).isEqualTo(pointer);
                });
    }

    private static FormConsortiumRequest underTheCentre(Party... members) {
        return new FormConsortiumRequest(CENTRE, List.of(members), null, SIGNED_ON, null, "test/con", "sitic-2022-zh");
    }
}
