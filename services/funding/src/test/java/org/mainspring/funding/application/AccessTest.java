package org.mainspring.funding.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.funding.Cases.BANK;
import static org.mainspring.funding.Cases.COMPANY;
import static org.mainspring.funding.Cases.SPONSOR;
import static org.mainspring.funding.Cases.banker;
import static org.mainspring.funding.Cases.clerk;
import static org.mainspring.funding.Cases.officer;
import static org.mainspring.funding.Cases.refused;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.identity.Role;
import org.mainspring.funding.actor.Actor;

class AccessTest {

    private static final Access DRAFT = new Access(UUID.randomUUID(), COMPANY, BANK, false, SPONSOR);
    private static final Access SUBMITTED = new Access(UUID.randomUUID(), COMPANY, BANK, true, SPONSOR);

    @Test
    void itsApplicantSeesItAndIsNoOfficerOfIt() {
        DRAFT.requireVisible(clerk("a"));
        DRAFT.requireApplicantSide(clerk("a"));
        refused("FORBIDDEN", () -> SUBMITTED.requireOfficial(clerk("a")));
    }

    @Test
    void theBankSeesItOnceItIsSubmitted() {
        refused("NOT_FOUND", () -> DRAFT.requireVisible(banker("b")));
        SUBMITTED.requireOfficial(banker("b"));
        refused("FORBIDDEN", () -> SUBMITTED.requireApplicantSide(banker("b")));
    }

    @Test
    void anOfficerOfTheSponsorSeesItAndMayHandInWhatCameOnPaper() {
        DRAFT.requireOfficial(officer("c"));
        DRAFT.requireApplicantSide(officer("c"));
    }

    @Test
    void toOthersThereIsNone() {
        for (String role : Set.of(Role.PROGRAMME_OFFICER, Role.BANK_OFFICER, Role.ENTERPRISE)) {
            var stranger = new Actor("d", Set.of(role), UUID.randomUUID());
            refused("NOT_FOUND", () -> SUBMITTED.requireVisible(stranger));
            refused("NOT_FOUND", () -> SUBMITTED.requireOfficial(stranger));
            refused("NOT_FOUND", () -> SUBMITTED.requireApplicantSide(stranger));
        }
        assertThat(SUBMITTED.isOfficial(new Actor("e", Set.of(Role.BANK_OFFICER), null)))
                .isFalse();
    }
}
