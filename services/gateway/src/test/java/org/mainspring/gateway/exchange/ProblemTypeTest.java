package org.mainspring.gateway.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTypeTest {

    @ParameterizedTest
    @EnumSource
    void every_type_is_documented_with_its_status_and_title(ProblemType type) throws IOException {
        String problems = Files.readString(Path.of("../../docs/problems.md"));

        assertTrue(problems.contains("## " + type.slug() + "\n\n| | |\n|---|---|\n| Status | " + type.status()
                + " |\n| Title | " + type.title() + " |"));
    }
}
