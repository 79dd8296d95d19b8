package org.mainspring.registry.uscc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that can be said about a code from the code alone; whether it was ever issued is not among it.
 *
 * @param code as it was given
 * @param normalised see {@link Uscc#normalise}
 * @param findings what is wrong, from left to right; empty exactly when valid
 * @param decoded its parts; absent when they cannot be told apart
 * @param suggestions valid codes that may have been meant, most likely first; empty when valid
 */
public record UsccCheck(
        String code,
        String normalised,
        boolean valid,
        List<UsccFinding> findings,
        @Nullable UsccDecoding decoded,
        List<UsccSuggestion> suggestions) {

    public static UsccCheck of(String code) {
        String normalised = Uscc.normalise(code);
        List<UsccFinding> findings = findings(normalised);
        boolean valid = findings.isEmpty();
        return new UsccCheck(
                code,
                normalised,
                valid,
                findings,
                isLegible(normalised) ? UsccDecoding.of(normalised) : null,
                valid ? List.of() : UsccMending.of(normalised));
    }

    static boolean isValid(String normalised) {
        return isLegible(normalised) && checks(normalised).isEmpty();
    }

    private static List<UsccFinding> findings(String normalised) {
        List<UsccFinding> findings = new ArrayList<>();
        if (normalised.length() != Uscc.LENGTH) {
            findings.add(UsccFinding.length(normalised.length()));
        }
        // No position after the 18th has a rule, and a text of any length must stay cheap.
        for (int i = 0; i < Math.min(normalised.length(), Uscc.LENGTH); i++) {
            if (!fits(normalised.charAt(i), i)) {
                findings.add(UsccFinding.alphabet(
                        i + 1, isDivision(i) ? "a digit" : "a digit or a capital other than I, O, S, V and Z"));
            }
        }
        return List.copyOf(findings.isEmpty() ? checks(normalised) : findings);
    }

    private static List<UsccFinding> checks(String code) {
        List<UsccFinding> findings = new ArrayList<>(2);
        char organization = CheckCharacters.ofOrganization(code.substring(8, 16));
        if (code.charAt(16) != organization) {
            findings.add(UsccFinding.organizationCodeCheck(organization));
        }
        char check = CheckCharacters.ofCode(code);
        if (code.charAt(17) != check) {
            findings.add(UsccFinding.checkCharacter(check));
        }
        return findings;
    }

    private static boolean isLegible(String normalised) {
        if (normalised.length() != Uscc.LENGTH) {
            return false;
        }
        for (int i = 0; i < Uscc.LENGTH; i++) {
            if (!fits(normalised.charAt(i), i)) {
                return false;
            }
        }
        return true;
    }

    static boolean fits(char character, int index) {
        return isDivision(index) ? character >= '0' && character <= '9' : UsccAlphabet.contains(character);
    }

    private static boolean isDivision(int index) {
        return index >= 2 && index < 8;
    }
}
