package org.mainspring.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainspring.local.process.LaunchException;

class OptionsTest {

    @Test
    void nothingSaidMeansTheDefaults() {
        assertEquals(new Options(8080, true, Optional.empty()), Options.parse(List.of()));
    }

    @Test
    void everyOptionIsRead() {
        Options options = Options.parse(List.of("--no-data", "--port", "9000", "--data-dir", "/somewhere"));
        assertEquals(new Options(9000, false, Optional.of(Path.of("/somewhere"))), options);
    }

    @ParameterizedTest
    @CsvSource({"--colour,unknown option --colour", "--port,--port needs a value", "--port=1,unknown option --port=1"})
    void whatIsWrongIsSaidInOneLine(String argument, String beginning) {
        LaunchException refused = assertThrows(LaunchException.class, () -> Options.parse(List.of(argument)));
        assertTrue(refused.getMessage().startsWith(beginning), refused.getMessage());
        assertFalse(refused.getMessage().contains("\n"));
    }

    @Test
    void theEnvironmentNamesServersThatExist() {
        Settings settings = Settings.of(
                Options.parse(List.of()),
                Path.of("/repository"),
                Map.of(
                        "PG_URL",
                        "postgresql://a:b@c/d",
                        "KAFKA_BOOTSTRAP_SERVERS",
                        " ",
                        "SERVICE_JAVA_OPTIONS",
                        "-a -b"));
        assertEquals(Optional.of("postgresql://a:b@c/d"), settings.postgresUrl());
        assertEquals(Optional.empty(), settings.kafkaBootstrapServers());
        assertEquals(List.of("-a", "-b"), settings.javaOptions());
        assertEquals(Path.of("/repository/.dev"), settings.dataDirectory());
    }

    @Test
    void noTwoPartsShareAPort() {
        Map<String, Integer> needed = new Ports(8080).needed(true, true);
        Set<Integer> ports = new HashSet<>(needed.values());
        assertEquals(needed.size(), ports.size());
        assertEquals(8080, needed.get("gateway"));
        assertEquals(8103, needed.get("events management"));
        assertEquals(8091, needed.get("postgres"));
        assertFalse(new Ports(8080).needed(false, false).containsKey("postgres"));
    }
}
