package org.mainspring.registry.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.organization.OrganizationNames;

class PartyTest {

    private static final UUID BANK = UUID.randomUUID();
    private static final UUID ACADEMICIAN = UUID.randomUUID();
    private static final Names HUANG = new Names("黄崇祺", null);

    @Test
    void aPartyIsAnOrganizationOrAPersonWithAName() {
        assertThat(new Party(BANK, null, null).isGiven()).isTrue();
        assertThat(new Party(null, ACADEMICIAN, HUANG).isGiven()).isTrue();
        assertThat(new Party(null, ACADEMICIAN, null).isGiven()).isFalse();
        assertThat(new Party(null, null, HUANG).isGiven()).isFalse();
        assertThat(new Party(null, null, null).isGiven()).isFalse();
        assertThat(new Party(BANK, ACADEMICIAN, HUANG).isGiven()).isFalse();
        assertThat(new Party(BANK, null, HUANG).isGiven()).isFalse();
    }

    @Test
    void nobodyTakesPartTwiceUnderWhateverName() {
        var huang = new Party(null, ACADEMICIAN, HUANG);
        var sameInEnglish = new Party(null, ACADEMICIAN, new Names(null, "Huang Chongqi"));
        var bank = new Party(BANK, null, null);
        Party.requireDistinct(List.of(huang, bank), "/members");
        assertThatThrownBy(() -> Party.requireDistinct(List.of(huang, bank, sameInEnglish), "/members"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("DUPLICATE_PARTY");
                    assertThat(refusal.errors().get(0).pointer()).isEqualTo("/members/2");
                });
    }

    @Test
    void organizationsAreToldByTheirPlace() {
        var parties = List.of(new Party(null, ACADEMICIAN, HUANG), new Party(BANK, null, null));
        assertThat(Party.organizations(parties, "/parties")).isEqualTo(Map.of(BANK, "/parties/1/organizationId"));
    }

    @Test
    void partiesAreShownAlikeFromTheAggregateAndFromColumns() {
        var bankNames = new Names("上海银行", "Bank of Shanghai");
        var parties = List.of(new Party(BANK, null, null), new Party(null, ACADEMICIAN, HUANG));
        var organizations = new OrganizationNames(Map.of(BANK, bankNames), 3);
        List<PartyResponse> shown = PartyResponse.of(parties, organizations, Language.EN);
        assertThat(shown)
                .containsExactly(
                        new PartyResponse(new NamedReference(BANK, bankNames, "Bank of Shanghai"), null),
                        new PartyResponse(null, new NamedReference(ACADEMICIAN, HUANG, "黄崇祺")));
        assertThat(PartyResponse.of(
                        new UUID[] {BANK, null},
                        new UUID[] {null, ACADEMICIAN},
                        new String[] {"上海银行", "黄崇祺"},
                        new String[] {"Bank of Shanghai", null},
                        Language.EN))
                .isEqualTo(shown);
    }
}
