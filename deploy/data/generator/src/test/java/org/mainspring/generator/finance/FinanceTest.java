package org.mainspring.generator.finance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FinanceTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void whatCannotBePlayedIsSaidInOneLine() {
        assertThat(run("--beneficiaries", "none")).isEqualTo(1);
        assertThat(run("--beneficiaries", "0")).isEqualTo(1);
        assertThat(run("--drawn", "0.001")).isEqualTo(1);
        assertThat(run("--colour", "red")).isEqualTo(1);
        assertThat(run("--seed")).isEqualTo(1);
        assertThat(said.toString(UTF_8).lines()).hasSize(5).allMatch(line -> line.startsWith("finance: "));
    }

    @Test
    void helpSaysTheDefaults() {
        assertThat(run("--help")).isZero();
        FinanceOptions options = FinanceOptions.parse(List.of());
        assertThat(said.toString(UTF_8))
                .contains("%,d".formatted(options.beneficiaries()))
                .contains(options.drawn().text())
                .contains(options.gateway().toString())
                .contains(options.issuer().toString());
    }

    private int run(String... arguments) {
        return Finance.run(List.of(arguments), Map.of(), new PrintStream(said, true, UTF_8));
    }
}
