package org.mainspring.registry.ranking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.mainspring.registry.ranking.Rankings.candidate;
import static org.mainspring.registry.ranking.Rankings.computed;
import static org.mainspring.registry.ranking.Rankings.draft;
import static org.mainspring.registry.ranking.Rankings.id;
import static org.mainspring.registry.ranking.Rankings.method;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Registry;

@QuarkusTest
class RankingEntriesTest {

    @Test
    void pagesOfEntriesHoldEachOnceInTheOrderOfRank() {
        String method = method();
        List<String> companies = IntStream.range(0, 7)
                .mapToObj(i -> Registry.company("Paged " + i))
                .toList();
        String ranking = id(computed(
                method,
                IntStream.range(0, 7)
                        .mapToObj(i -> candidate(companies.get(i), "\"RD\": " + (100 - i / 2)))
                        .toArray(String[]::new)));
        var seen = new ArrayList<String>();
        String next = "";
        while (next != null) {
            ValidatableResponse page = draft(ranking + "/entries?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
            seen.addAll(page.statusCode(200).extract().path("items.organization.id"));
            next = page.extract().path("nextCursor");
        }
        assertThat(seen).containsExactlyElementsOf(companies);
    }

    @Test
    void whoeverHasTheInputsComesToTheirChecksum() throws Exception {
        String company = Registry.company("Checked");
        ValidatableResponse made = computed(method(), candidate(company, "\"RD\": \"7.500\"", "企业"));
        String inputs = draft(id(made) + "/inputs")
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .asString();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(inputs.getBytes(UTF_8));
        made.body("inputsSha256", equalTo(HexFormat.of().formatHex(digest)));
        assertThat(inputs).contains("\"values\":{\"RD\":\"7.5\"}").contains("\"labels\":[\"企业\"]");
    }

    @Test
    void theExportIsSafeForSpreadsheets() {
        String formula = Registry.company("=HYPERLINK(\\\"x\\\"), Ltd.");
        String ranking = id(computed(
                method(),
                candidate(formula, "\"RD\": 2, \"PATENTS\": 1", "@home", "b"),
                candidate(Registry.company("Plain"), "\"RD\": 1, \"PATENTS\": 0")));
        String csv = draft(ranking + "/entries.csv")
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", containsString("ranking-" + ranking + ".csv"))
                .extract()
                .asString();
        assertThat(csv.split("\r\n"))
                .hasSize(3)
                .startsWith(
                        "rank,organizationId,nameZh,nameEn,score,percentile,listed,labels,missing,rankLow,rankMedian,rankHigh,"
                                + "contribution.PATENTS,contribution.RD")
                .contains("1," + formula + ",,\"'=HYPERLINK(\"\"x\"\"), Ltd.\",1,100,true,'@home; b,,,,,0.25,0.75");
    }
}
