package org.mainspring.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;

/** The document that describes all messages, held against the contracts of one producer. */
public record AsyncApi(Path document) {

    private static final String SAMPLE = ".sample";

    /** A file relative to the module: {@code ../../docs/asyncapi.yaml}. */
    public static AsyncApi in(String document) {
        return new AsyncApi(ModuleDirectory.resolve(document));
    }

    /** Fails unless each of the messages refers to its schema among the contracts and shows its sample as the example. */
    public void mustShow(Samples contracts, Set<String> messages) {
        Set<String> missing = new TreeSet<>(messages);
        for (Entry<String, JsonNode> entry : read(document, new ObjectMapper(new YAMLFactory()))
                .at("/components/messages")
                .properties()) {
            JsonNode message = entry.getValue();
            Path schema = document.resolveSibling(message.at("/payload/$ref").asText())
                    .normalize();
            if (contracts.directory().normalize().equals(schema.getParent())) {
                String name = schema.getFileName().toString().replace(".schema.json", "");
                mustShowSample(contracts, name, message.at("/examples/0/payload"));
                missing.remove(name);
            }
        }
        if (!missing.isEmpty()) {
            throw new AssertionError(document + " does not describe " + missing);
        }
    }

    private void mustShowSample(Samples contracts, String message, JsonNode example) {
        JsonNode sample = tree(contracts.read(message + SAMPLE), new ObjectMapper());
        if (!sample.equals(example)) {
            throw new AssertionError(document + " does not show the sample of " + message + ": " + example);
        }
    }

    private static JsonNode read(Path file, ObjectMapper format) {
        try {
            return tree(Files.readString(file), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String text, ObjectMapper format) {
        try {
            return format.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not readable: " + e.getOriginalMessage(), e);
        }
    }
}
