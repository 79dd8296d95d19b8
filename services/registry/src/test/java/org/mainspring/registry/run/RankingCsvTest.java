package org.mainspring.registry.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.party.NamedReference;
import org.mainspring.registry.scoring.RankInterval;

class RankingCsvTest {

    private static final UUID ID = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void aNameThatASpreadsheetWouldRunIsText(String name) {
        assertThat(RankingCsv.of(List.of(entry(name, "0.5", null)))).contains("," + "'" + name + ",");
    }

    @Test
    void aScoreBelowZeroStaysANumber() {
        assertThat(RankingCsv.of(List.of(entry("Plain", "-0.5", new RankInterval(1, 2, 3)))))
                .endsWith("1," + ID + ",,Plain,-0.5,100,true,,,1,2,3,-0.5\r\n");
    }

    @Test
    void quotesCommasAndLineEndsAreQuoted() {
        assertThat(RankingCsv.of(List.of(entry("a \"b\", c\nd", "1", null)))).contains(",\"a \"\"b\"\", c\nd\",");
    }

    @Test
    void withoutEntriesThereIsAHeaderRow() {
        assertThat(RankingCsv.of(List.of()))
                .isEqualTo(
                        "rank,organizationId,nameZh,nameEn,score,percentile,listed,labels,missing,rankLow,rankMedian,"
                                + "rankHigh\r\n");
    }

    private static EntryResponse entry(String name, String score, RankInterval interval) {
        NamedReference organization = NamedReference.of(ID, new Names(null, name), Language.EN);
        return new EntryResponse(1, organization, score, Map.of("RD", score), "100", true, List.of(), null, interval);
    }
}
