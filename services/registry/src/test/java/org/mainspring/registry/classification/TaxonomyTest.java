package org.mainspring.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TaxonomyTest {

    private static final Taxonomy INDUSTRIES = new Taxonomy(
            Set.of("KEY", "LEADING", "CHIPS", "DESIGN", "MATERIALS", "NEW_MATERIALS", "HEALTH", "PHARMA", "DEVICES"),
            Map.of(
                    "CHIPS", "LEADING",
                    "DESIGN", "CHIPS",
                    "MATERIALS", "KEY",
                    "PHARMA", "LEADING",
                    "DEVICES", "KEY"),
            Map.of("NEW_MATERIALS", List.of("MATERIALS"), "HEALTH", List.of("PHARMA", "DEVICES")));

    @Test
    void aCategoryHoldsItsPartsAndTheirs() {
        assertThat(INDUSTRIES.within("LEADING")).containsExactlyInAnyOrder("LEADING", "CHIPS", "DESIGN", "PHARMA");
        assertThat(INDUSTRIES.within("DESIGN")).containsExactly("DESIGN");
    }

    @Test
    void whatWentOverIntoItIsInIt() {
        assertThat(INDUSTRIES.within("KEY")).containsExactlyInAnyOrder("KEY", "MATERIALS", "NEW_MATERIALS", "DEVICES");
    }

    @Test
    void whatWasDividedIsInNeitherPartButInWhatHoldsBoth() {
        assertThat(INDUSTRIES.within("PHARMA")).doesNotContain("HEALTH");
        Map<String, String> parents = new HashMap<>(INDUSTRIES.parents());
        parents.put("DEVICES", "LEADING");
        assertThat(new Taxonomy(INDUSTRIES.codes(), parents, INDUSTRIES.successors()).within("LEADING"))
                .contains("HEALTH");
    }

    @Test
    void anUnknownCategoryHoldsOnlyItself() {
        assertThat(INDUSTRIES.within("BAKERIES")).containsExactly("BAKERIES");
    }

    /** Each category has a parent before it, so any such list is a tree. */
    @Property
    void whoIsWithinIsWhoeverHasItAbove(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 29) Integer> above,
            @ForAll @IntRange(max = 29) int of) {
        Map<String, String> parents = new HashMap<>();
        Set<String> codes = new HashSet<>(Set.of("C0"));
        for (int i = 1; i < above.size(); i++) {
            codes.add("C" + i);
            parents.put("C" + i, "C" + above.get(i) % i);
        }
        String category = "C" + of % above.size();
        Set<String> expected = new HashSet<>();
        for (String code : codes) {
            for (String one = code; one != null; one = parents.get(one)) {
                if (one.equals(category)) {
                    expected.add(code);
                }
            }
        }
        assertThat(new Taxonomy(codes, parents, Map.of()).within(category)).isEqualTo(expected);
    }
}
