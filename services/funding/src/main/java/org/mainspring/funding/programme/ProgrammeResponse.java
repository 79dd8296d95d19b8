package org.mainspring.funding.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.condition.EligibilityRule;

/** A programme as it was announced. What its source does not tell is absent. */
public record ProgrammeResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        ProgrammeKind kind,
        ProgrammeStatus status,

        @Schema(description = "Why it was suspended or ended.") @Nullable String statusReason,

        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        @Nullable UUID sponsorId,
        @Nullable Integer agreedIn,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        String currency,
        @Nullable Fact announcedTotal,
        @Nullable Fact announcedDisbursed,
        @Nullable Fact announcedBeneficiaries,
        @Nullable List<Provider> providers,
        @Nullable String targetGroup,
        @Nullable EligibilityRule eligibilityRule,
        @Nullable String note,
        @Nullable String externalId,
        @Nullable String source,
        @Nullable String timeZone,
        @Nullable UnnamedProvider unnamedProvider,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static ProgrammeResponse of(Programme programme, Language language) {
        AnnounceProgrammeRequest details = programme.details();
        return new ProgrammeResponse(
                programme.id(),
                programme.version(),
                details.kind(),
                programme.status(),
                programme.statusReason(),
                details.names(),
                details.names().in(language),
                details.sponsorId(),
                details.agreedIn(),
                details.signedOn(),
                details.periodStart(),
                details.periodEnd(),
                details.currency(),
                details.announcedTotal(),
                details.announcedDisbursed(),
                details.announcedBeneficiaries(),
                details.providers(),
                details.targetGroup(),
                details.eligibilityRule(),
                details.note(),
                details.externalId(),
                details.source(),
                details.timeZone(),
                details.unnamedProvider(),
                programme.createdAt(),
                programme.updatedAt());
    }
}
