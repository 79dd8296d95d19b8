package org.mainspring.funding.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.condition.EligibilityRule;

/** A programme is described anew. */
@FactType(aggregate = "programme", name = "programme-changed")
record ProgrammeChanged(
        UUID programmeId,
        ProgrammeKind kind,
        Names names,
        @Nullable UUID sponsorId,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        String currency,
        @Nullable Fact announcedTotal,
        @Nullable Fact announcedDisbursed,
        @Nullable Fact announcedBeneficiaries,
        @Nullable List<Provider> providers,
        @Nullable EligibilityRule eligibilityRule,
        @Nullable String externalId)
        implements DomainFact {

    static ProgrammeChanged of(UUID id, AnnounceProgrammeRequest details) {
        return new ProgrammeChanged(
                id,
                details.kind(),
                details.names(),
                details.sponsorId(),
                details.periodStart(),
                details.periodEnd(),
                details.currency(),
                details.announcedTotal(),
                details.announcedDisbursed(),
                details.announcedBeneficiaries(),
                details.providers(),
                details.eligibilityRule(),
                details.externalId());
    }

    @Override
    public String subject() {
        return programmeId.toString();
    }
}
