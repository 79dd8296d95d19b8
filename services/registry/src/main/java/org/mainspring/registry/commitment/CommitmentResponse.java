package org.mainspring.registry.commitment;

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
import org.mainspring.registry.organization.OrganizationNames;
import org.mainspring.registry.party.PartyResponse;

/** A commitment as the registry knows it. What it does not know is absent. */
public record CommitmentResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @JsonIgnore @Schema(hidden = true) long beside,

        @Schema(description = "The agreement that it was made under.") @Nullable UUID agreementId,

        @Schema(description = "The consortium that it was made in.") @Nullable UUID consortiumId,

        @Schema(description = "Who.") PartyResponse party,
        @Schema(description = "What will be done.") Names what,

        @Schema(description = "What will be done, in the language of Accept-Language.")
        String displayName,

        @Schema(description = "The last day for it.") LocalDate dueOn,
        @Nullable Fact target,

        @Schema(description = "What the latest report says; MADE where there is none.")
        CommitmentStatus status,

        @Schema(description = "What was reported, the latest day first; absent where nothing was.") @Nullable List<Progress> reports,

        @Nullable String externalId,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** @param organizations the name of the party, if it is an organization */
    static CommitmentResponse of(Commitment commitment, OrganizationNames organizations, Language language) {
        CommitmentMade made = commitment.made();
        List<Progress> reports = commitment.reports();
        return new CommitmentResponse(
                made.commitmentId(),
                commitment.version(),
                organizations.weight(),
                made.agreementId(),
                made.consortiumId(),
                PartyResponse.of(List.of(made.party()), organizations, language).get(0),
                made.what(),
                made.what().in(language),
                made.dueOn(),
                made.target(),
                commitment.status(),
                reports.isEmpty() ? null : reports,
                made.externalId(),
                made.source(),
                commitment.createdAt(),
                commitment.updatedAt());
    }
}
