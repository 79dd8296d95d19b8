package org.mainspring.funding.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.factkind.Bounds;
import org.mainspring.funding.factkind.FactKinds;
import org.mainspring.funding.factkind.FactKinds.Terms;
import org.mainspring.funding.factkind.FactOrigin;
import org.mainspring.funding.knowledge.ValueType;

class EnterpriseFactTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 21);
    private static final UUID OWN = UUID.randomUUID();
    private static final Actor ENTERPRISE = new Actor("e", Set.of(Role.ENTERPRISE), OWN);
    private static final Actor OFFICER = new Actor("o", Set.of(Role.PROGRAMME_OFFICER), null);
    private static final Bounds COUNTED = new Bounds(BigDecimal.ZERO, null, true);
    private static final FactKinds KINDS = new FactKinds(Map.of(
            "EMPLOYEES", new Terms(ValueType.NUMBER, "people", COUNTED, FactOrigin.RECORDED, true),
            "DISTRICT", new Terms(ValueType.TEXT, null, Bounds.NONE, FactOrigin.REGISTRY, false)));

    @Test
    void whatAnOfficerRecordsIsVerifiedAndWhatAnEnterpriseSaysIsNot() {
        assertThat(kept(OFFICER, OWN, "EMPLOYEES", "182", TODAY).verified()).isTrue();
        assertThat(kept(ENTERPRISE, OWN, "EMPLOYEES", "182", TODAY).verified()).isFalse();
    }

    @Test
    void aValueIsKeptInOneForm() {
        EnterpriseFact fact = kept(OFFICER, OWN, "EMPLOYEES", "0182.00", TODAY);
        assertThat(fact.value()).isEqualTo("182");
        assertThat(fact.unit()).isEqualTo("people");
    }

    @Test
    void anEnterpriseSpeaksOfItselfOnly() {
        assertRefused("NOT_YOURS", ENTERPRISE, UUID.randomUUID(), "EMPLOYEES", "182", TODAY);
    }

    @Test
    void nothingIsKnownOfADayToCome() {
        assertRefused("AHEAD", OFFICER, OWN, "EMPLOYEES", "182", TODAY.plusDays(1));
    }

    @Test
    void onlyFactsOfTheirTypeAreRecordedAndNoneThatTheRegistryTells() {
        assertRefused("OTHER_TYPE", OFFICER, OWN, "EMPLOYEES", "many", TODAY);
        assertRefused("BELOW_MINIMUM", OFFICER, OWN, "EMPLOYEES", "-5", TODAY);
        assertRefused("NOT_WHOLE", OFFICER, OWN, "EMPLOYEES", "5.5", TODAY);
        assertRefused("FACT_KIND_NOT_FOUND", OFFICER, OWN, "DISTRICT", "Pudong", TODAY);
        assertRefused("FACT_KIND_NOT_FOUND", OFFICER, OWN, "PATENTS", "5", TODAY);
    }

    private static void assertRefused(
            String code, Actor actor, UUID organization, String fact, String value, LocalDate asOf) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> kept(actor, organization, fact, value, asOf));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.errors().get(0).pointer()).startsWith("/facts/0/");
    }

    private static EnterpriseFact kept(Actor actor, UUID organization, String fact, String value, LocalDate asOf) {
        var said = new FactStatement(organization, fact, value, asOf, null);
        return EnterpriseFact.of(UUID.randomUUID(), said, "/facts/0", KINDS, actor, TODAY, Instant.EPOCH);
    }
}
