package org.mainspring.funding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.identity.Role;

class ActorTest {

    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void anOfficerOfASponsorAdministersItsProgrammesOnly() {
        var officer = new Actor("a", Set.of(Role.PROGRAMME_OFFICER), OWN);
        assertThat(officer.administers(OWN)).isTrue();
        assertThat(officer.administers(OTHER)).isFalse();
        assertThat(officer.administers(null)).isFalse();
    }

    @Test
    void anOfficerOfNoOrganizationAdministersAll() {
        var officer = new Actor("a", Set.of(Role.PROGRAMME_OFFICER), null);
        assertThat(officer.administers(OTHER)).isTrue();
        assertThat(officer.administers(null)).isTrue();
    }

    @Test
    void aBankOfficerWorksForTheBankThatTheTokenNames() {
        var officer = new Actor("b", Set.of(Role.BANK_OFFICER), OWN);
        assertThat(officer.worksFor(OWN)).isTrue();
        assertThat(officer.worksFor(OTHER)).isFalse();
        assertThat(officer.worksFor(null)).isFalse();
        assertThat(officer.administers(OWN)).isFalse();
        assertThat(new Actor("b", Set.of(Role.BANK_OFFICER), null).worksFor(null))
                .isFalse();
    }

    @Test
    void anEnterpriseSpeaksForItself() {
        var enterprise = new Actor("e", Set.of(Role.ENTERPRISE), OWN);
        assertThat(enterprise.speaksFor(OWN)).isTrue();
        assertThat(enterprise.speaksFor(OTHER)).isFalse();
        assertThat(enterprise.worksFor(OWN)).isFalse();
        assertThat(new Actor("e", Set.of(), OWN).speaksFor(OWN)).isFalse();
    }
}
