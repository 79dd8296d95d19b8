package org.mainspring.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    @TempDir
    Path directory;

    @Test
    void anEqualTextPassesWhateverItsLineEnds() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "one\ntwo\n");
        new Golden(file, false).mustEqual("one\r\ntwo");
    }

    @Test
    void aDifferenceIsShownWithItsSurroundings() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "0\n1\n2\n3\n4\n5\n6\n");
        AssertionError error =
                assertThrows(AssertionError.class, () -> new Golden(file, false).mustEqual("0\n1\n2\n3\nfour\n5\n6\n"));
        String message = error.getMessage();
        assertTrue(message.contains("@@ line 3\n  2\n  3\n- 4\n+ four\n  5\n  6"), message);
        assertTrue(message.contains("-Dgolden.update=true"), message);
    }

    @Test
    void aMissingFileFails() {
        Golden golden = new Golden(directory.resolve("missing.txt"), false);
        assertThrows(AssertionError.class, () -> golden.mustEqual("one"));
        assertFalse(Files.exists(directory.resolve("missing.txt")));
    }

    @Test
    void anUpdateWritesTheFile() throws IOException {
        Path file = directory.resolve("new/a.txt");
        new Golden(file, true).mustEqual("one");
        assertEquals("one\n", Files.readString(file));
    }
}
