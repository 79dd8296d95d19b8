package org.mainspring.registry.roster;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.party.NamedReference;

/** One member of a roster: who it is as far as the registry knows, and what the list says of it. */
public record RosterMemberResponse(
        @Schema(description = "Its place in the roster, from 1 on.")
        int place,

        @Schema(description = "Whom the registry knows it to be, after mergers; absent where it does not know.")
        @Nullable NamedReference organization,

        @Schema(description = "As the list has it.") @Nullable String externalId,

        @Schema(description = "As the list has it.") @Nullable String uscc,

        @Schema(description = "As the list has them.") @Nullable Names names) {

    /**
     * @param position from 0 on
     * @param known the names of whom the registry knows it to be
     */
    public static RosterMemberResponse of(
            int position,
            @Nullable UUID organizationId,
            @Nullable Names known,
            RosterMember listed,
            Language language) {
        return new RosterMemberResponse(
                position + 1,
                organizationId == null || known == null ? null : NamedReference.of(organizationId, known, language),
                listed.externalId(),
                listed.uscc(),
                listed.names());
    }
}
