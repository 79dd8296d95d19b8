package org.mainspring.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

    private static final List<String> FILES = List.of(
            "sources.ndjson",
            "schemes.ndjson",
            "methods.ndjson",
            "organizations.ndjson",
            "recognitions.ndjson",
            "rankings.ndjson");

    private static final String SECOND = """
            {"names":{"zh":"合成明康诚源时尚消费品有限公司","en":"Synthetic Mingkang Chengyuan Consumer Goods Co., Ltd."},\
            "kind":"COMPANY","uscc":"91990009DHJ47AFD2Y","ownership":"PRIVATE","industry":"fashion-consumer-goods",\
            "parentExternalId":"synthetic/org-0000000","district":"Synthetic District 09","externalId":"synthetic/org-0000001",\
            "source":"synthetic"}""";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void theSameSeedMakesTheSameBytesAndAnotherMakesOthers() throws IOException {
        generate(folder.resolve("a"), "--organizations", "3000", "--centres", "1000");
        generate(folder.resolve("b"), "--organizations", "3000", "--centres", "1000");
        generate(folder.resolve("c"), "--organizations", "3000", "--centres", "1000", "--seed", "1");
        for (String file : FILES) {
            assertThat(folder.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
        }
        assertThat(Files.mismatch(folder.resolve("a/organizations.ndjson"), folder.resolve("c/organizations.ndjson")))
                .isNotNegative();
    }

    /** Whoever changes these has made other regions out of the same seeds, and says so in the changelog. */
    @Test
    void whatASeedMakesStaysWhatItIs() throws IOException {
        generate(folder, "--organizations", "25");
        assertThat(Files.readAllLines(folder.resolve("organizations.ndjson")).get(1))
                .isEqualTo(SECOND);
    }

    @Test
    void aLineIsARequestAndACsvRowSaysTheSame() throws IOException {
        generate(folder, "--organizations", "500");
        generate(folder, "--organizations", "500", "--format", "csv");
        List<String> lines = Files.readAllLines(folder.resolve("organizations.ndjson"));
        List<String> rows = Files.readAllLines(folder.resolve("organizations.csv"));
        assertThat(lines).hasSize(500);
        assertThat(rows).hasSize(501);
        assertThat(rows.get(0))
                .isEqualTo(
                        "externalId,nameZh,nameEn,kind,uscc,ownership,district,industry,listing,parentExternalId,source");
        JsonNode third = new ObjectMapper().readTree(lines.get(2));
        assertThat(rows.get(3))
                .startsWith(third.path("externalId").asText() + ","
                        + third.at("/names/zh").asText() + ",\"Synthetic ")
                .endsWith(",synthetic");
        assertThat(Files.readAllLines(folder.resolve("recognitions.csv"))).hasSize(481);
        assertThat(Files.readString(folder.resolve("organizations.csv"))).contains("Co., Ltd.\",COMPANY");
    }

    @Test
    void aRankingHasItsCandidatesWithValuesThatMayBeMissing() throws IOException {
        generate(folder, "--organizations", "5000");
        JsonNode ranking =
                new ObjectMapper().readTree(folder.resolve("rankings.ndjson").toFile());
        JsonNode candidates = ranking.at("/run/candidates");
        assertThat(candidates).hasSize(1_993);
        assertThat(Files.size(folder.resolve("rankings.ndjson"))).isLessThan(1_000_000);
        List<Integer> known = new ArrayList<>();
        candidates.forEach(candidate -> {
            known.add(candidate.path("values").size());
            candidate.path("values").forEach(value -> assertThat(value.asText()).matches("\\d{1,18}\\.\\d{2}"));
        });
        assertThat(known).contains(5, 4).allMatch(count -> count <= 5);
    }

    @Test
    void whatCannotBeMadeIsSaidInOneLine() {
        assertThat(run("--organizations", "none")).isEqualTo(1);
        assertThat(run("--organizations", "1000001")).isEqualTo(1);
        assertThat(run("--format", "xml")).isEqualTo(1);
        assertThat(run("--colour", "red")).isEqualTo(1);
        assertThat(run("--seed")).isEqualTo(1);
        assertThat(said.toString(UTF_8).lines()).hasSize(5).allMatch(line -> line.startsWith("generate: "));
        assertThat(run("--help")).isZero();
    }

    private void generate(Path output, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--output", output.toString()));
        assertThat(run(arguments.toArray(String[]::new)))
                .as(said.toString(UTF_8))
                .isZero();
    }

    private int run(String... arguments) {
        return Generate.run(List.of(arguments), Map.of(), new PrintStream(said, true, UTF_8));
    }
}
