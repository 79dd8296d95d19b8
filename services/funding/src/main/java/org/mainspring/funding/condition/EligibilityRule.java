package org.mainspring.funding.condition;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.clause.Holding;
import org.mainspring.funding.clause.Place;

/** "Holds this scheme at one of these levels." */
@Schema(
        description = "Holds this scheme at one of these levels.",
        example = "{\"scheme\":\"ENTERPRISE_TECHNOLOGY_CENTRE\",\"levels\":[\"NATIONAL\",\"MUNICIPAL\"]}")
public record EligibilityRule(
        @Schema(description = "Code of a scheme of the registry.") @NotNull @Pattern(regexp = CODE) String scheme,

        @Schema(description = "Codes of its levels; one of them is enough.") @NotEmpty @Size(max = 20) @UniqueElements
        List<@NotNull @Pattern(regexp = CODE) String> levels) {

    private static final String CODE = "^[A-Z][A-Z0-9_]{0,63}$";

    /** The rule as it is kept; {@code null} where none is stated. */
    public static @Nullable EligibilityRule of(@Nullable String scheme, String @Nullable [] levels) {
        return scheme == null || levels == null ? null : new EligibilityRule(scheme, List.of(levels));
    }

    /** The clause that it is. */
    public Holding at(Place place) {
        return new Holding(place, scheme, levels);
    }
}
