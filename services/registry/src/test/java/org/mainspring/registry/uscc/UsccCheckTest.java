package org.mainspring.registry.uscc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainspring.registry.uscc.UsccFinding.Kind;

class UsccCheckTest {

    private static final Pattern SUGGESTED = Pattern.compile("suggest (\\w{18})");

    @ParameterizedTest
    @CsvFileSource(resources = "/uscc.csv", numLinesToSkip = 1)
    void checksAsThePublishedVectors(String code, boolean valid, String note) {
        UsccCheck check = UsccCheck.of(code);

        assertEquals(valid, check.valid(), note);
        assertEquals(valid, check.findings().isEmpty());
        Matcher suggested = SUGGESTED.matcher(note);
        if (suggested.find()) {
            assertEquals(suggested.group(1), check.suggestions().get(0).code());
        }
    }

    @Test
    void aCharacterOutsideTheAlphabetIsFoundWhereItStands() {
        assertEquals(
                List.of(new UsccFinding(
                        Kind.ALPHABET, 18, null, "position 18 takes a digit or a capital other than I, O, S, V and Z")),
                UsccCheck.of("91350100M000100Y4Z").findings());
    }

    @Test
    void aLetterCannotStandInTheDivision() {
        assertEquals(
                List.of(new UsccFinding(Kind.ALPHABET, 5, null, "position 5 takes a digit")),
                UsccCheck.of("9131A117MA1FABCDXX").findings());
    }

    @Test
    void aWrongCheckCharacterIsFoundWithTheOneExpected() {
        UsccFinding finding = UsccCheck.of("91310117MA1FABCDX0").findings().get(0);

        assertEquals(Kind.CHECK_CHARACTER, finding.kind());
        assertEquals("X", finding.expected());
        assertEquals(18, finding.position());
    }

    @Test
    void aWrongOrganizationCodeIsFoundWithTheCheckCharacterExpected() {
        UsccFinding finding = UsccCheck.of("91310117MA1FABCD0X").findings().get(0);

        assertEquals(Kind.ORGANIZATION_CODE_CHECK, finding.kind());
        assertEquals("X", finding.expected());
    }

    @Test
    void aWrongLengthIsFoundWithTheLengthExpected() {
        UsccFinding finding = UsccCheck.of("91310117MA1FABCDX").findings().get(0);

        assertEquals(Kind.LENGTH, finding.kind());
        assertEquals("18", finding.expected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 91310117ma1fabcdxx\n",
                "\uFF19\uFF11\uFF13\uFF11\uFF10\uFF11\uFF11\uFF17\uFF2D\uFF21\uFF11\uFF26\uFF21\uFF22\uFF23\uFF24\uFF58\uFF38",
                "\u3000\u00A091310117MA1FABCDXX\uFEFF"
            })
    void readsACodeAsPeopleTypeIt(String typed) {
        assertEquals("91310117MA1FABCDXX", Uscc.parse(typed).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "91310117MA1FABCDX", "91310117MA1FABCDXXX", "上海市经济和信息化委员会", "ß1310117MA1FABCDXX"})
    void whatIsNoCodeIsInvalidAndCannotBeParsed(String text) {
        assertFalse(UsccCheck.of(text).valid());
        assertThrows(IllegalArgumentException.class, () -> Uscc.parse(text));
    }

    @Test
    void aVeryLongTextStaysCheap() {
        UsccCheck check = UsccCheck.of("ß".repeat(1_000_000));

        assertTrue(check.findings().size() <= Uscc.LENGTH + 1);
        assertTrue(check.suggestions().isEmpty());
        assertNull(check.decoded());
    }
}
