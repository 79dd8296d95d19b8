package org.mainspring.events.venue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Names;

/** What an organizer says of a venue: one that has a name, or a known number that have none. */
@Schema(example = """
                {"kind": "MAIN", "mode": "ON_SITE", "names": {"zh": "G60科创大厦", "en": "G60 Science and Technology Building"},
                 "district": "Songjiang"}""")
public record AddVenueRequest(
        @Schema(description = "An event has one MAIN venue at most.") @NotNull VenueKind kind,

        @Nullable VenueMode mode,

        @Schema(description = "Either names or count.") @Valid @Nullable Names names,

        @Schema(description = "This many venues of which no names are known; a main venue is one.", example = "120")
        @Min(1) @Nullable Integer count,

        @Schema(description = "The venue of the same event that it belongs to; a main venue belongs to none.") @Nullable UUID parentId,

        @Size(min = 1, max = 100) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String district,

        @Schema(description = "People, at each.") @Min(1) @Nullable Integer capacity,

        @Schema(description = "Your own identity of the record; unique.", example = "shanghai/sitic-2022/main")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
