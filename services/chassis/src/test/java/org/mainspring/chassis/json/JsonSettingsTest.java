package org.mainspring.chassis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JsonSettingsTest {

    private enum Colour {
        RED
    }

    private record Everything(
            @Nullable String text,
            @Nullable List<String> texts,
            @Nullable Map<String, String> named,
            @Nullable Integer number,
            @Nullable BigDecimal exact,
            @Nullable BigInteger whole,
            @Nullable Colour colour,
            @Nullable Boolean flag,
            @Nullable LocalDate day,
            @Nullable Instant time) {}

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @BeforeEach
    void setUp() {
        new JsonSettings().customize(json);
    }

    @Test
    void whatIsMeantIsRead() throws JsonProcessingException {
        Everything read = read("""
                {"text": "思源\\n😀क्‍ष", "texts": ["a\\tb"], "number": 7, "exact": 1.10, "colour": "RED", "flag": true,
                 "day": "2022-07-21", "time": "2022-07-21T08:30:00Z"}""");
        assertThat(read.text()).isEqualTo("思源\n😀क्‍ष");
        assertThat(read.exact()).isEqualTo(new BigDecimal("1.10"));
        assertThat(read.time()).isEqualTo("2022-07-21T08:30:00Z");
    }

    @Test
    void nothingIsGuessed() {
        for (String body : new String[] {
            "{\"colour\": 0}",
            "{\"colour\": \"red\"}",
            "{\"colour\": \"\"}",
            "{\"number\": 1.5}",
            "{\"number\": \"\"}",
            "{\"number\": \"7\"}",
            "{\"number\": true}",
            "{\"flag\": \"true\"}",
            "{\"flag\": 1}",
            "{\"text\": 5}",
            "{\"text\": true}",
            "{\"text\": {}}",
            "{\"text\": [\"a\"]}",
            "{\"texts\": \"a\"}",
            "{\"texts\": [5]}",
            "{\"day\": 19000}",
            "{\"day\": [2022, 7, 21]}",
            "{\"day\": \"2022-02-30\"}",
            "{\"day\": \"\"}",
            "{\"time\": \"2022-07-21\"}",
            "{\"time\": 5}",
            "{\"shade\": 1}",
            "{\"number\": 1} {}",
            "{\"number\": 1, \"number\": 2}"
        }) {
            refuses(body);
        }
    }

    @Test
    void whatTheDatabaseCouldNotKeepIsRefused() {
        for (String body : new String[] {
            "{\"text\": \"a\\u0000b\"}",
            "{\"text\": \"a\\u001fb\"}",
            "{\"text\": \"a\\u007fb\"}",
            "{\"text\": \"a\\u200bb\"}",
            "{\"text\": \"a\\u202eb\"}",
            "{\"text\": \"a\\u3164b\"}",
            "{\"text\": \"a\\ud800b\"}",
            "{\"text\": \"\\udc00\\ud800\"}",
            "{\"texts\": [\"\\u0000\"]}",
            "{\"named\": {\"a\": \"\\u0000\"}}",
            "{\"day\": \"+999999999-12-31\"}",
            "{\"day\": \"-4000-01-01\"}",
            "{\"time\": \"+1000000000-12-31T23:59:59Z\"}"
        }) {
            refuses(body);
        }
    }

    @Test
    void whatIsTooDeepTooLongOrTooLargeIsRefused() {
        refuses("[".repeat(100) + "]".repeat(100));
        refuses("{\"exact\": " + "9".repeat(41) + "}");
        refuses("{\"exact\": " + "9".repeat(100_000) + "}");
        refuses("{\"whole\": 1e999999999}");
        refuses("{\"number\": 1e999999999}");
        refuses("{\"number\": 99999999999}");
        refuses("{\"text\": \"" + "x".repeat(100_001) + "\"}");
    }

    @Test
    void anAbsurdExponentCostsNothingWhenItIsWrittenAgain() throws JsonProcessingException {
        assertThat(json.writeValueAsString(read("{\"exact\": 1e999999999}")).length())
                .isLessThan(100);
    }

    @Test
    void whatIsAbsentIsNotWritten() throws JsonProcessingException {
        Everything one = read("{\"number\": 7, \"day\": \"2022-07-21\", \"time\": \"2022-07-21T08:30:00.120Z\"}");
        assertThat(json.writeValueAsString(one))
                .isEqualTo("{\"number\":7,\"day\":\"2022-07-21\",\"time\":\"2022-07-21T08:30:00.120Z\"}");
    }

    private Everything read(String body) throws JsonProcessingException {
        return json.readValue(body, Everything.class);
    }

    private void refuses(String body) {
        String shown = body.length() > 60 ? body.substring(0, 60) : body;
        assertThatThrownBy(() -> read(body)).as(shown).isInstanceOf(JacksonException.class);
    }
}
