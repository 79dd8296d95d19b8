package org.mainspring.registry.party;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.organization.OrganizationNames;

/** A party with the names to show: an organization under its present names, a person under the name as signed. */
@Schema(description = "Either an organization, under its present names, or a person, under the name as signed.")
public record PartyResponse(
        @Nullable NamedReference organization,

        @Schema(description = "A person of the events service.") @Nullable NamedReference person) {

    /** @param organizations the names of the organizations among the parties */
    public static List<PartyResponse> of(List<Party> parties, OrganizationNames organizations, Language language) {
        return parties.stream()
                .map(party -> of(
                        party.organizationId(),
                        party.id(),
                        party.names() == null ? organizations.of(party.id()) : party.names(),
                        language))
                .toList();
    }

    /** Reads parties from arrays of equal length, one for each column; a party has an id of one kind and names. */
    public static List<PartyResponse> of(
            @Nullable UUID[] organizationIds,
            @Nullable UUID[] personIds,
            @Nullable String[] namesZh,
            @Nullable String[] namesEn,
            Language language) {
        return IntStream.range(0, organizationIds.length)
                .mapToObj(i -> of(
                        organizationIds[i],
                        organizationIds[i] == null ? personIds[i] : organizationIds[i],
                        new Names(namesZh[i], namesEn[i]),
                        language))
                .toList();
    }

    private static PartyResponse of(@Nullable UUID organizationId, UUID id, Names names, Language language) {
        NamedReference reference = NamedReference.of(id, names, language);
        return organizationId == null ? new PartyResponse(null, reference) : new PartyResponse(reference, null);
    }
}
