package org.mainspring.gateway.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip                   | 1   | 0",
                "br, GZIP ; q=0.5       | 0.5 | 0",
                "gzip;q=0               | 0   | 0",
                "gzip;q=0.0             | 0   | 0",
                "gzip;q=0.000, *        | 0   | 1",
                "*                      | 1   | 1",
                "*;q=0                  | 0   | 0",
                "*;q=0, gzip            | 1   | 0",
                "identity               | 0   | 1",
                "identity;q=0, *;q=0.3  | 0.3 | 0",
                "notgzip, gzipped       | 0   | 0",
                "gzip;q=2               | 0   | 0",
                "gzip;q=x, identity     | 0   | 1",
                "''                     | 0   | 0",
            })
    void each_coding_has_its_own_weight_or_that_of_the_asterisk(String header, double gzip, double identity) {
        Weights weights = Weights.of(List.of(header));

        assertEquals(gzip, weights.of("gzip"));
        assertEquals(identity, weights.of("identity"));
    }

    @Test
    void several_headers_are_one_list_and_none_names_nothing() {
        assertEquals(0.2, Weights.of(List.of("br", "gzip;q=0.2")).of("gzip"));
        assertEquals(0, Weights.of(List.of()).of("gzip"));
    }
}
