package org.mainspring.testkit.house;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    @TempDir
    Path root;

    @Test
    void aFileOfExactlyTheLimitIsAllowed() throws IOException {
        Files.writeString(root.resolve("Fits.java"), "\n".repeat(300));
        new SourceFiles(root).mustNotExceed(300);
    }

    @Test
    void aLongerFileIsNamed() throws IOException {
        Files.writeString(root.resolve("Long.java"), "\n".repeat(301));
        AssertionError error = assertThrows(AssertionError.class, () -> new SourceFiles(root).mustNotExceed(300));
        assertTrue(error.getMessage().contains("Long.java has 301 lines"), error::getMessage);
    }

    @Test
    void aDirectoryWithoutSourcesFails() {
        assertThrows(AssertionError.class, () -> new SourceFiles(root).mustNotExceed(300));
    }
}
