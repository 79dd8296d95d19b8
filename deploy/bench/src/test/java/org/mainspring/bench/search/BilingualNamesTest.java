package org.mainspring.bench.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BilingualNamesTest {

    @Test
    void areTheSameForTheSameSeedAndEachOnlyOnce() {
        List<BilingualName> names = new BilingualNames(1).next(10_000);

        assertEquals(names, new BilingualNames(1).next(10_000));
        assertNotEquals(names, new BilingualNames(2).next(10_000));
        assertEquals(
                10_000,
                new HashSet<>(names.stream().map(BilingualName::inChinese).toList()).size());
    }

    @Test
    void searchesComeByAllNamesAndHaveAnError() {
        List<BilingualName> names = new BilingualNames(1).next(100);

        List<Search> searches = Search.mistyped(names, 100, 1);

        assertEquals(
                100, new HashSet<>(searches.stream().map(Search::externalId).toList()).size());
        long right = searches.stream()
                .filter(search -> names.stream()
                        .anyMatch(name -> search.name().startsWith(name.chinese())
                                || search.name().startsWith(name.english())))
                .count();
        assertTrue(right < 10, right + " without an error");
    }
}
