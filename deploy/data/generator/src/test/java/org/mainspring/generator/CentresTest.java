package org.mainspring.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CentresTest {

    @Test
    void thereAreAsManyOfEachLevelAsTheModelRegionReports() {
        assertThat(byLevel(Region.of(1, 5_000)))
                .containsOnly(Map.entry("NATIONAL", 93), Map.entry("MUNICIPAL", 732), Map.entry("DISTRICT", 1_923));
    }

    @Test
    void otherNumbersAreSharedAmongTheLevelsInTheSameWay() {
        assertThat(byLevel(new Region(1, 110_000, 100_000, 10)))
                .containsOnly(
                        Map.entry("NATIONAL", 3_384), Map.entry("MUNICIPAL", 26_638), Map.entry("DISTRICT", 69_978));
        assertThat(byLevel(Region.of(1, 20)).values().stream()
                        .mapToInt(count -> count)
                        .sum())
                .isEqualTo(20);
    }

    @Test
    void eachIsHeldByAnotherCompany() {
        Region region = Region.of(3, 5_000);
        Centres centres = new Centres(region);
        Set<Integer> holders = new HashSet<>();
        for (int i = 0; i < region.centres(); i++) {
            int holder = centres.holder(i);
            assertThat(Region.isCompany(holder)).isTrue();
            assertThat(holder).isBetween(0, region.organizations() - 1);
            holders.add(holder);
        }
        assertThat(holders).hasSize(region.centres());
    }

    @Test
    void itExpiresAfterItsConferral() {
        Region region = Region.of(3, 5_000);
        Centres centres = new Centres(region);
        int expiring = 0;
        for (int i = 0; i < region.centres(); i++) {
            ObjectNode one = centres.at(i);
            if (one.has("expiresOn") && one.has("conferredOn")) {
                assertThat(one.path("expiresOn").asText())
                        .isGreaterThan(one.path("conferredOn").asText());
                expiring++;
            }
        }
        assertThat(expiring).isPositive();
    }

    @Test
    void aRegionThatCannotBeIsRefused() {
        assertThatThrownBy(() -> Region.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Region.of(1, 1_000_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Region(1, 100, 97, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Region(1, 10_000, 0, 2_501)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Integer> byLevel(Region region) {
        Centres centres = new Centres(region);
        Map<String, Integer> byLevel = new HashMap<>();
        for (int i = 0; i < region.centres(); i++) {
            byLevel.merge(centres.at(i).path("level").asText(), 1, Integer::sum);
        }
        return byLevel;
    }
}
