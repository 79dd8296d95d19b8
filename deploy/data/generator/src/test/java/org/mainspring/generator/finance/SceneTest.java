package org.mainspring.generator.finance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Into a fake that keeps what it is sent: what is played, and that a play goes on where it was. */
class SceneTest {

    private static final int BENEFICIARIES = 25;
    private static final String DRAWN = "123456789.01";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private FakeFunding fake;

    @BeforeEach
    void start() throws IOException {
        fake = new FakeFunding(30);
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void everyBeneficiaryIsGrantedACreditAndTogetherTheyDrawTheSum() {
        assertThat(play()).as(said.toString(UTF_8)).isZero();

        whatIsThereIsThePlay();
        assertThat(statuses("programmes")).containsExactly("FORECAST", "FORECAST", "OPEN", "OPEN");
        assertThat(statuses("commitments")).containsExactly("CONFIRMED", "CONFIRMED");
    }

    @Test
    void aSecondPlayWritesNothing() {
        play();
        int before = fake.writes();

        assertThat(play()).isZero();

        assertThat(fake.writes()).isEqualTo(before);
    }

    @Test
    void aPlayThatBrokeOffGoesOnWhereItWas() {
        for (int writes = 3; writes < 300; writes += 41) {
            fake.breakAfter(writes);
            play();
        }
        fake.breakAfter(Integer.MAX_VALUE);

        assertThat(play()).as(said.toString(UTF_8)).isZero();

        whatIsThereIsThePlay();
    }

    private void whatIsThereIsThePlay() {
        assertThat(statuses("applications")).hasSize(BENEFICIARIES + 2).containsOnly("APPROVED");
        assertThat(fake.all("allocations"))
                .hasSize(BENEFICIARIES + 2)
                .allMatch(allocation -> allocation.path("providerId").asText().startsWith("bank-"));
        assertThat(statuses("drawdowns")).containsOnly("PAID");
        assertThat(statuses("repayments")).containsOnly("CONFIRMED");
        assertThat(fake.all("drawdowns").stream()
                        .mapToLong(one ->
                                Yuan.parse(one.at("/amount/amount").asText()).fen())
                        .sum())
                .isEqualTo(Yuan.parse(DRAWN).fen());
    }

    private List<String> statuses(String collection) {
        return fake.all(collection).stream()
                .map((ObjectNode one) -> one.path("status").asText())
                .toList();
    }

    private int play() {
        return Finance.run(
                List.of(
                        "--gateway",
                        fake.address(),
                        "--issuer",
                        fake.address(),
                        "--beneficiaries",
                        String.valueOf(BENEFICIARIES),
                        "--drawn",
                        DRAWN),
                Map.of(),
                new PrintStream(said, true, UTF_8));
    }
}
