package org.mainspring.registry.party;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** Somebody pointed to, with the names to show. */
public record NamedReference(
        UUID id,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName) {

    public static NamedReference of(UUID id, Names names, Language language) {
        return new NamedReference(id, names, names.in(language));
    }
}
