package org.mainspring.registry.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;

class SourceTest {

    private static final Instant NOW = Instant.parse("2022-07-22T01:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final RegisterSourceRequest REPORT =
            new RegisterSourceRequest("press-2019-en", "Press Release", "en", null, null, null);

    @Test
    void aSourceThatTurnsOutToBeDatedTellsSo() {
        Source source = Source.register(REPORT, NOW);
        var dated = new RegisterSourceRequest(
                "press-2019-en", "Press Release", "en", LocalDate.of(2019, 5, 22), null, "CC-BY-4.0");

        assertThat(source.change(dated, LATER))
                .isEqualTo(new SourceChanged(
                        "press-2019-en", "Press Release", "en", LocalDate.of(2019, 5, 22), null, "CC-BY-4.0"));
        assertThat(source.details()).isEqualTo(dated);
        assertThat(source.updatedAt()).isEqualTo(LATER);
        assertThat(source.createdAt()).isEqualTo(NOW);
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        Source source = Source.register(REPORT, NOW);
        assertThat(source.change(REPORT, LATER)).isNull();
        assertThat(source.updatedAt()).isEqualTo(NOW);
    }

    @Test
    void theCodeStays() {
        Source source = Source.register(REPORT, NOW);
        var renamed = new RegisterSourceRequest("press-2020-en", "Press Release", "en", null, null, null);
        assertThatThrownBy(() -> source.change(renamed, LATER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("CODE_IS_FIXED"));
    }
}
