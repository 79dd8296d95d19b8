package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of files with one JSON record a line. */
final class DataSet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    DataSet(Path folder) {
        this.folder = folder;
    }

    List<JsonNode> lines(String file) {
        try (Stream<String> lines = Files.lines(folder.resolve(file))) {
            return lines.filter(line -> !line.isBlank()).map(DataSet::parsed).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ImportException(folder.resolve(file) + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
