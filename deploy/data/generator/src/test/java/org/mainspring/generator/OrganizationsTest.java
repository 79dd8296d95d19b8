package org.mainspring.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganizationsTest {

    private static final Region LARGE = Region.of(11, 120_000);

    @Test
    void codesNamesAndExternalIdsAreEachGivenOnce() {
        Organizations organizations = new Organizations(LARGE);
        Set<String> given = new HashSet<>();
        for (int i = 0; i < LARGE.organizations(); i++) {
            ObjectNode one = organizations.at(i);
            assertThat(CreditCodes.isValid(one.path("uscc").asText())).isTrue();
            given.add(one.path("uscc").asText());
            given.add(one.at("/names/zh").asText());
            given.add(one.at("/names/en").asText());
            given.add(one.path("externalId").asText());
        }
        assertThat(given).hasSize(4 * LARGE.organizations());
    }

    @Test
    void nothingCanBeTakenForReal() {
        Organizations organizations = new Organizations(LARGE);
        for (int i = 0; i < 10_000; i++) {
            ObjectNode one = organizations.at(i);
            assertThat(one.at("/names/zh").asText()).startsWith("合成");
            assertThat(one.at("/names/en").asText()).startsWith("Synthetic ");
            assertThat(one.path("externalId").asText()).startsWith("synthetic/");
            assertThat(one.path("source").asText()).isEqualTo("synthetic");
            assertThat(one.path("district").asText("Synthetic")).startsWith("Synthetic");
        }
    }

    @Test
    void aParentComesBeforeThoseThatBelongToItAndIsACompany() {
        Organizations organizations = new Organizations(LARGE);
        int children = 0;
        for (int i = 0; i < 10_000; i++) {
            Integer parent = organizations.parent(i);
            if (parent != null) {
                assertThat(parent).isLessThan(i);
                assertThat(Region.isCompany(parent)).isTrue();
                children++;
            }
        }
        assertThat(children).isBetween(1_000, 2_000);
    }

    @Test
    void aRegionHasAllKindsAndDoesNotTellEverything() {
        Organizations organizations = new Organizations(LARGE);
        Map<String, Integer> kinds = new HashMap<>();
        int unknownDistricts = 0;
        int listed = 0;
        for (int i = 0; i < LARGE.organizations(); i++) {
            ObjectNode one = organizations.at(i);
            kinds.merge(one.path("kind").asText(), 1, Integer::sum);
            unknownDistricts += one.has("district") ? 0 : 1;
            listed += one.path("listing").asText().startsWith("STAR:") ? 1 : 0;
        }
        assertThat(kinds).hasSize(7).containsEntry("COMPANY", LARGE.companies());
        assertThat(unknownDistricts).isBetween(5_000, 7_000);
        assertThat(listed).isBetween(150, 350);
    }
}
