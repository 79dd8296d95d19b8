package org.mainspring.funding.eligibility;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

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

    /**
     * Judges an organization that is known.
     *
     * @param recognitions all that it has or had of the scheme; others are passed over
     */
    Reason judge(List<Evidence> recognitions, LocalDate on) {
        List<Evidence> ofScheme =
                recognitions.stream().filter(one -> one.scheme().equals(scheme)).toList();
        List<Evidence> enough = ofScheme.stream()
                .filter(one -> levels.contains(one.level()) && one.isHeldOn(on))
                .toList();
        return enough.isEmpty()
                ? Reason.of(Rule.HOLDS_RECOGNITION, Outcome.NOT_ELIGIBLE, refusal(ofScheme, on), ofScheme)
                : Reason.of(Rule.HOLDS_RECOGNITION, Outcome.ELIGIBLE, account(enough, on) + ".", enough);
    }

    private String refusal(List<Evidence> ofScheme, LocalDate on) {
        String needed = "Needed is " + scheme + " at " + String.join(" or ", levels) + "; ";
        return needed + (ofScheme.isEmpty() ? "the organization never had it." : account(ofScheme, on) + ".");
    }

    private static String account(List<Evidence> recognitions, LocalDate on) {
        return recognitions.stream().map(one -> one.accountOn(on)).collect(Collectors.joining(", "));
    }
}
