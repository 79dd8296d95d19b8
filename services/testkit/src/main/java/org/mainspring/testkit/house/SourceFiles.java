package org.mainspring.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mainspring.testkit.ModuleDirectory;

/** The Java sources below one directory, for what only the text can tell. */
record SourceFiles(Path root) {

    static SourceFiles ofThisModule() {
        return new SourceFiles(ModuleDirectory.resolve("src/main/java"));
    }

    void mustNotExceed(int lines) {
        List<Path> sources = sources();
        if (sources.isEmpty()) {
            throw new AssertionError("no Java source below " + root + ": the rule would match nothing");
        }
        List<String> tooLong = sources.stream()
                .filter(file -> lineCount(file) > lines)
                .map(file -> root.relativize(file) + " has " + lineCount(file) + " lines")
                .toList();
        if (!tooLong.isEmpty()) {
            throw new AssertionError("no file may be over " + lines + " lines: " + tooLong);
        }
    }

    private List<Path> sources() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lineCount(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
