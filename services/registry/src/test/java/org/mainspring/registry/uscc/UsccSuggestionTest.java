package org.mainspring.registry.uscc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainspring.registry.uscc.UsccSuggestion.Reason;

class UsccSuggestionTest {

    private static final String MEANT = "91310117MA1FABCDXX";

    @ParameterizedTest
    @CsvSource({
        "9131O117MA1FABCDXX, CONFUSABLE_CHARACTER, O at position 5 read as 0",
        "9I3IO117MA1FABCDXX, CONFUSABLE_CHARACTER, 'I at position 2 read as 1, I at position 4 read as 1, O at position 5 read as 0'",
        "91310117\u041C\u04101F\u0410\u0412CDXX, CONFUSABLE_CHARACTER, '\u041C at position 9 read as M, \u0410 at position 10 read as A, \u0410 at position 13 read as A, \u0412 at position 14 read as B'",
        "91310117MA1FA8CDXX, CONFUSABLE_CHARACTER, 8 at position 14 read as B",
        "91310117MA1FBACDXX, NEIGHBOURS_SWAPPED, positions 13 and 14 swapped",
        "91310117-MA1FABCD.X X, SEPARATORS, without the separators",
        "91310117MA1FABCDXXX, CHARACTER_DUPLICATED, without X at position 17",
        "9131017MA1FABCDXX, CHARACTER_MISSING, with 1 at position 6",
        "91310117MA1FABCDX, CHARACTER_MISSING, with X at position 17",
        "91310117MA1FABC4XX, WRONG_CHARACTER, D at position 16",
    })
    void theCodeMeantComesFirstWithTheSlip(String written, Reason reason, String explanation) {
        assertEquals(
                new UsccSuggestion(MEANT, reason, explanation),
                UsccCheck.of(written).suggestions().get(0));
    }

    @Test
    void aValidCodeNeedsNoSuggestion() {
        assertEquals(List.of(), UsccCheck.of(MEANT).suggestions());
    }

    @Test
    void aWrongCharacterThatCouldBeOneOfSeveralIsNotGuessed() {
        // The inner check holds, so the wrong one is the check character or one of the first eight.
        assertTrue(UsccCheck.of("91310117MA1FABCDX7").suggestions().stream()
                .noneMatch(suggestion -> suggestion.reason() == Reason.WRONG_CHARACTER));
    }
}
