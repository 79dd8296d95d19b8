package org.mainspring.registry.consortium;

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
import org.mainspring.registry.party.NamedReference;
import org.mainspring.registry.party.PartyResponse;

/** A consortium as the registry knows it. What it does not know is absent. */
public record ConsortiumResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @JsonIgnore @Schema(hidden = true) long beside,
        @Nullable Names names,

        @Schema(description = "The name in the language of Accept-Language; absent where it has none.") @Nullable String displayName,

        @Schema(description = "The organization that leads, under its present names.")
        NamedReference leadOrganization,

        List<PartyResponse> members,
        @Nullable LocalDate signedOn,
        @Nullable String externalId,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** @param organizations the names of the lead and of the organizations among the members */
    static ConsortiumResponse of(Consortium consortium, OrganizationNames organizations, Language language) {
        FormConsortiumRequest details = consortium.details();
        UUID lead = details.leadOrganizationId();
        Names names = details.names();
        return new ConsortiumResponse(
                consortium.id(),
                consortium.version(),
                organizations.weight(),
                names,
                names == null ? null : names.in(language),
                NamedReference.of(lead, organizations.of(lead), language),
                PartyResponse.of(details.members(), organizations, language),
                details.signedOn(),
                details.externalId(),
                details.source(),
                consortium.createdAt(),
                consortium.updatedAt());
    }
}
