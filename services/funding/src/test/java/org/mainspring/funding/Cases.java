package org.mainspring.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.document.RequiredDocument;
import org.mainspring.funding.programme.ProgrammeKind;
import org.mainspring.funding.programme.ProgrammeStatus;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.programme.UnnamedProvider;
import org.mainspring.funding.window.WindowTerms;

/** A programme, a window and people around them, for tests without a server. */
public final class Cases {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final Instant OPENS = Instant.parse("2026-03-01T01:00:00Z");
    public static final Instant CLOSES = Instant.parse("2026-03-31T09:00:00Z");
    public static final UUID PROGRAMME = UUID.randomUUID();
    public static final UUID SPONSOR = UUID.randomUUID();
    public static final UUID BANK = UUID.randomUUID();
    public static final UUID COMPANY = UUID.randomUUID();

    private Cases() {}

    public static ProgrammeTerms programme(ProgrammeStatus status) {
        return programme(status, UnnamedProvider.REFUSED, BANK);
    }

    public static ProgrammeTerms programme(ProgrammeStatus status, UnnamedProvider unnamed, UUID... providers) {
        return new ProgrammeTerms(
                PROGRAMME, ProgrammeKind.SPECIAL_CREDIT, "CNY", status, SPONSOR, SHANGHAI, unnamed, List.of(providers));
    }

    /** A window from 10 to 100 yuan in which a plan is asked for. */
    public static WindowTerms window() {
        return new WindowTerms(
                UUID.randomUUID(),
                PROGRAMME,
                OPENS,
                CLOSES,
                new BigDecimal("10.00"),
                new BigDecimal("100.00"),
                List.of(new RequiredDocument("PLAN", new Names(null, "Plan"), true)),
                true);
    }

    public static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), "CNY");
    }

    public static Actor officer(String name) {
        return new Actor(name, Set.of(Role.PROGRAMME_OFFICER), SPONSOR);
    }

    public static Actor banker(String name) {
        return new Actor(name, Set.of(Role.BANK_OFFICER), BANK);
    }

    public static Actor clerk(String name) {
        return new Actor(name, Set.of(Role.ENTERPRISE), COMPANY);
    }

    public static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
