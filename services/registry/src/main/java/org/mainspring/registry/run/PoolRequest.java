package org.mainspring.registry.run;

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

/** Which active organizations are candidates; asked once, what is found then stays. */
@Schema(example = """
                {"scheme": "ENTERPRISE_TECHNOLOGY_CENTRE", "level": "MUNICIPAL"}""")
public record PoolRequest(
        @Nullable OrganizationKind kind,
        @Size(min = 1, max = 100) @Nullable String district,
        @Nullable Ownership ownership,

        @Schema(description = "They hold an active recognition of this scheme.")
        @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Nullable String scheme,

        @Schema(description = "They hold it at this level.") @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Nullable String level) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "at least one of its members must be given, and scheme with level") public boolean isGiven() {
        return Stream.of(kind, district, ownership, scheme).anyMatch(Objects::nonNull)
                && (level == null || scheme != null);
    }
}
