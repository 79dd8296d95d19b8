package org.mainspring.registry.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.organization.OrganizationNames;
import org.mainspring.registry.party.PartyResponse;

/** An agreement as the registry knows it. What it does not know is absent. */
public record AgreementResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @JsonIgnore @Schema(hidden = true) long beside,

        @Schema(description = "Code of a kind of agreement.")
        String kind,

        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        @Nullable LocalDate signedOn,

        @Schema(description = "In the order of signing.") List<PartyResponse> parties,

        @Schema(description = "The party that leads; absent where none does.") @Nullable PartyResponse lead,

        @Nullable String externalId,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** @param organizations the names of the organizations among the parties */
    static AgreementResponse of(Agreement agreement, OrganizationNames organizations, Language language) {
        RegisterAgreementRequest details = agreement.details();
        List<PartyResponse> parties = PartyResponse.of(details.parties(), organizations, language);
        return new AgreementResponse(
                agreement.id(),
                agreement.version(),
                organizations.weight(),
                details.kind(),
                details.names(),
                details.names().in(language),
                details.signedOn(),
                parties,
                lead(parties, agreement.leadPosition()),
                details.externalId(),
                details.source(),
                agreement.createdAt(),
                agreement.updatedAt());
    }

    static @Nullable PartyResponse lead(List<PartyResponse> parties, @Nullable Integer position) {
        return position == null ? null : parties.get(position);
    }
}
