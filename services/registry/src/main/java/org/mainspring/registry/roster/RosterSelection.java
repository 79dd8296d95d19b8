package org.mainspring.registry.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.organization.OrganizationKind;
import org.mainspring.registry.organization.Ownership;

/** What active organizations must have in common to be members; they are looked for once. */
@Schema(example = """
                {"market": "STAR"}""")
public record RosterSelection(
        @Nullable OrganizationKind kind,
        @Nullable Ownership ownership,
        @Size(min = 1, max = 100) @Nullable String district,
        @Size(min = 1, max = 100) @Nullable String industry,

        @Schema(description = "Where they are listed: what stands before the colon of listing.", example = "STAR")
        @Size(min = 1, max = 100) @Nullable String market,

        @Schema(description = "They hold an active recognition of this scheme.")
        @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Nullable String scheme,

        @Schema(description = "They hold it at this level.") @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Nullable String level) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "at least one of its members must be given, and scheme with level") public boolean isGiven() {
        return Stream.of(kind, ownership, district, industry, market, scheme).anyMatch(Objects::nonNull)
                && (level == null || scheme != null);
    }
}
