package org.mainspring.registry.uscc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UsccProperties {

    @Property
    void everyGeneratedCodeIsValidAndReadsBack(@ForAll("codes") String code) {
        UsccCheck check = UsccCheck.of(code);

        assertTrue(check.valid(), () -> check.findings().toString());
        assertEquals(code, Uscc.parse(code.toLowerCase(Locale.ROOT)).value());
    }

    @Property
    void everySingleSubstitutionIsDetected(
            @ForAll("codes") String code, @ForAll @IntRange(max = 17) int at, @ForAll("characters") char other) {
        Assume.that(code.charAt(at) != other);

        assertFalse(UsccCheck.of(replaced(code, at, other)).valid());
    }

    /** Neighbours' weights differ by a number that 31 does not divide, so no swap of unlike characters passes. */
    @Property
    void everySwapOfUnlikeNeighboursIsDetectedAndUndone(
            @ForAll("codes") String code, @ForAll @IntRange(max = 16) int at) {
        Assume.that(code.charAt(at) != code.charAt(at + 1));
        UsccCheck check = UsccCheck.of(replaced(replaced(code, at, code.charAt(at + 1)), at + 1, code.charAt(at)));

        assertFalse(check.valid());
        assertTrue(codes(check).contains(code));
    }

    @Property
    void charactersWrittenAsOthersThatLookAlikeAreRecovered(
            @ForAll("codes") String code, @ForAll("lookalikes") String pair, @ForAll @IntRange(max = 17) int at) {
        int found = code.indexOf(pair.charAt(0), at);
        Assume.that(found >= 0);
        String written = replaced(code, found, pair.charAt(1));

        assertTrue(codes(UsccCheck.of(written)).contains(code), written);
    }

    @Property
    void lettersThatNoCodeHasAreReadAsWhatWasMeant(@ForAll("codes") String code) {
        String written = code;
        for (String pair : List.of("0O", "1I", "2Z", "5S")) {
            written = written.replaceFirst(pair.substring(0, 1), pair.substring(1));
        }

        assertTrue(written.equals(code) || codes(UsccCheck.of(written)).contains(code), written);
    }

    @Property
    void everySuggestionIsValidAndThereAreAtMostFive(@ForAll("nearlyCodes") String text) {
        List<String> suggested = codes(UsccCheck.of(text));

        assertTrue(suggested.size() <= 5);
        assertEquals(suggested.stream().distinct().toList(), suggested);
        assertTrue(suggested.stream().allMatch(UsccCheck::isValid));
    }

    @Property
    void noTextMakesTheCheckFail(@ForAll String text) {
        UsccCheck check = UsccCheck.of(text);

        assertEquals(check.valid(), check.findings().isEmpty());
    }

    @Provide
    Arbitrary<String> codes() {
        return Combinators.combine(of(2), Arbitraries.strings().numeric().ofLength(6), of(8))
                .as((head, division, organization) -> {
                    String unchecked = head + division + organization + CheckCharacters.ofOrganization(organization);
                    return unchecked + CheckCharacters.ofCode(unchecked);
                });
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.of(
                UsccAlphabet.CHARACTERS.chars().mapToObj(c -> (char) c).toList());
    }

    @Provide
    Arbitrary<String> lookalikes() {
        return Arbitraries.of("0O", "1I", "2Z", "5S", "UV", "8B", "B8", "D0", "0D", "G6");
    }

    @Provide
    Arbitrary<String> nearlyCodes() {
        return Combinators.combine(
                        codes(),
                        Arbitraries.integers().between(0, 17),
                        Arbitraries.strings().alpha().ofMaxLength(2))
                .as((code, at, slip) -> code.substring(0, at) + slip + code.substring(at + 1));
    }

    private static Arbitrary<String> of(int length) {
        return Arbitraries.strings()
                .withChars(UsccAlphabet.CHARACTERS.toCharArray())
                .ofLength(length);
    }

    private static String replaced(String code, int at, char by) {
        return code.substring(0, at) + by + code.substring(at + 1);
    }

    private static List<String> codes(UsccCheck check) {
        return check.suggestions().stream().map(UsccSuggestion::code).toList();
    }
}
