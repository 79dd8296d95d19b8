package org.mainspring.chassis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TrustedJsonTest {

    private static final String KEPT_LONG_AGO = "{\"name\": \"\\ufeff思源\", \"addedLater\": 1}";

    private final ObjectMapper strict = new ObjectMapper();

    TrustedJsonTest() {
        strict.findAndRegisterModules();
        new JsonSettings().customize(strict);
    }

    record Kept(String name) {}

    @Test
    void whatWasLetInBeforeARuleWasMadeStaysReadable() throws JsonProcessingException {
        assertThat(TrustedJson.of(strict).readValue(KEPT_LONG_AGO, Kept.class).name())
                .isEqualTo("\ufeff思源");
    }

    @Test
    void bodiesAreReadAsStrictlyAsBefore() {
        TrustedJson.of(strict);
        assertThatThrownBy(() -> strict.readValue("{\"name\": \"\\ufeff思源\"}", Kept.class))
                .isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void itWritesAsBodiesAreWritten() throws JsonProcessingException {
        LocalDate day = LocalDate.of(2022, 7, 21);
        assertThat(TrustedJson.of(strict).writeValueAsString(day)).isEqualTo(strict.writeValueAsString(day));
    }
}
