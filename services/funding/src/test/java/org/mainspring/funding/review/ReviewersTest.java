package org.mainspring.funding.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.funding.Cases.BANK;
import static org.mainspring.funding.Cases.COMPANY;
import static org.mainspring.funding.Cases.SPONSOR;
import static org.mainspring.funding.Cases.banker;
import static org.mainspring.funding.Cases.officer;
import static org.mainspring.funding.Cases.programme;
import static org.mainspring.funding.Cases.refused;
import static org.mainspring.funding.Cases.yuan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.identity.Role;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.application.ApplicationFrame;
import org.mainspring.funding.programme.ProgrammeStatus;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.programme.UnnamedProvider;

class ReviewersTest {

    private static final ProgrammeTerms OF_BANK = programme(ProgrammeStatus.OPEN);

    @Test
    void anOfficerOfTheProviderTakesWhatIsDirectedToIt() {
        assertThat(Reviewers.provider(frame(OF_BANK, BANK), null, banker("b"))).isEqualTo(BANK);
        assertThat(Reviewers.reviewer(frame(OF_BANK, BANK), BANK, null, banker("b")))
                .isEqualTo("b");
        Reviewers.require(frame(OF_BANK, BANK), banker("b"));
        refused("FORBIDDEN", () -> Reviewers.require(frame(OF_BANK, BANK), officer("c")));
    }

    @Test
    void anOfficerOfTheSponsorDirectsWhatIsDirectedToNobody() {
        refused("PROVIDER_MISSING", () -> Reviewers.provider(frame(OF_BANK, null), null, officer("c")));
        refused("NOT_A_PROVIDER", () -> Reviewers.provider(frame(OF_BANK, null), UUID.randomUUID(), officer("c")));
        assertThat(Reviewers.provider(frame(OF_BANK, null), BANK, officer("c"))).isEqualTo(BANK);
        refused("REVIEWER_MISSING", () -> Reviewers.reviewer(frame(OF_BANK, null), BANK, null, officer("c")));
        assertThat(Reviewers.reviewer(frame(OF_BANK, null), BANK, "b", officer("c")))
                .isEqualTo("b");
    }

    @Test
    void aBankDoesNotPassItOnToAnother() {
        UUID other = UUID.randomUUID();
        ProgrammeTerms two = programme(ProgrammeStatus.OPEN, UnnamedProvider.REFUSED, BANK, other);
        refused("FORBIDDEN", () -> Reviewers.provider(frame(two, BANK), other, banker("b")));
        assertThat(Reviewers.provider(frame(two, BANK), other, officer("c"))).isEqualTo(other);
    }

    @Test
    void theSponsorReviewsWhatItGivesItselfAndWhatNobodyIsNamedFor() {
        ProgrammeTerms none = programme(ProgrammeStatus.OPEN, UnnamedProvider.REFUSED);
        ProgrammeTerms later = programme(ProgrammeStatus.OPEN, UnnamedProvider.NAMED_LATER, BANK);
        ProgrammeTerms own = programme(ProgrammeStatus.OPEN, UnnamedProvider.REFUSED, SPONSOR);
        assertThat(Reviewers.provider(frame(none, null), null, officer("c"))).isNull();
        assertThat(Reviewers.provider(frame(later, null), null, officer("c"))).isNull();
        Reviewers.require(frame(none, null), officer("c"));
        Reviewers.require(frame(own, SPONSOR), officer("c"));
        refused("FORBIDDEN", () -> Reviewers.require(frame(none, null), banker("b")));
    }

    @Test
    void whoeverHandedItInOrBelongsToTheApplicantHasNoSay() {
        refused("CONFLICT_OF_INTEREST", () -> Reviewers.require(frame(OF_BANK, BANK), banker("author")));
        refused("CONFLICT_OF_INTEREST", () -> Reviewers.reviewer(frame(OF_BANK, BANK), BANK, "author", officer("c")));
        var ofApplicant = new Actor("d", Set.of(Role.BANK_OFFICER), COMPANY);
        ProgrammeTerms own = programme(ProgrammeStatus.OPEN, UnnamedProvider.REFUSED, COMPANY);
        refused("CONFLICT_OF_INTEREST", () -> Reviewers.require(frame(own, COMPANY), ofApplicant));
    }

    private static ApplicationFrame frame(ProgrammeTerms programme, UUID provider) {
        return new ApplicationFrame(UUID.randomUUID(), programme, COMPANY, provider, yuan("50.00"), List.of("author"));
    }
}
