package org.mainspring.events.reference;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** Another record, by its id and, as soon as they are known here, its names. */
@Schema(description = "Another record: its id and, as soon as they are known here, its names.")
public record Reference(
        UUID id,
        @Nullable Names names,

        @Schema(description = "The name in the language of Accept-Language.") @Nullable String displayName) {}
