package org.mainspring.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A producer's directory of message contracts: for each message {@code <name>.schema.json} (JSON Schema 2020-12) and at
 * least one sample, {@code <name>.json} or {@code <name>.<case>.json}.
 */
public record Samples(Path directory) {

    private static final String SCHEMA = ".schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A directory relative to the module: {@code contracts/messages}, or as a consumer {@code ../registry/contracts/messages}. */
    public static Samples in(String directory) {
        return new Samples(ModuleDirectory.resolve(directory));
    }

    /** The text of a sample, named without {@code .json}, for the test of whoever reads such messages. */
    public String read(String sample) {
        return text(directory.resolve(sample + ".json"));
    }

    /** Fails unless the JSON keeps the schema of the message named. */
    public void mustMatch(String message, String json) {
        Path schema = directory.resolve(message + SCHEMA);
        if (!Files.exists(schema)) {
            throw new AssertionError("there is no " + schema);
        }
        Set<ValidationMessage> faults = validate(schema, json);
        if (!faults.isEmpty()) {
            throw new AssertionError("not a " + message + ": " + faults);
        }
    }

    /**
     * Fails unless the JSON keeps the schema and the schema declares every member of it. Consumers pass over what they do not
     * know, so a schema alone would let a member that nobody has described pass.
     */
    public void mustDescribe(String message, String json) {
        mustMatch(message, json);
        JsonNode declared = tree(text(directory.resolve(message + SCHEMA))).path("properties");
        tree(json).fieldNames().forEachRemaining(member -> {
            if (!declared.has(member)) {
                throw new AssertionError(message + " does not declare " + member);
            }
        });
    }

    /** Fails unless every sample keeps its schema and every schema has a sample. */
    public void mustAllMatch() {
        List<String> files = files();
        List<String> messages = messages();
        if (messages.isEmpty()) {
            throw new AssertionError("there is no schema in " + directory);
        }
        messages.forEach(message -> mustMatchItsSamples(message, files));
        files.stream()
                .filter(file -> messages.stream().noneMatch(message -> belongs(file, message)))
                .findFirst()
                .ifPresent(this::failWithoutSchema);
    }

    /** Fails unless these are the messages with a schema, neither more nor fewer, and every schema has a sample that keeps it. */
    public void mustBeOf(Set<String> messages) {
        Set<String> described = Set.copyOf(messages());
        if (!described.equals(messages)) {
            throw new AssertionError("told are " + new TreeSet<>(messages) + ", but " + directory + " has schemas of "
                    + new TreeSet<>(described));
        }
        mustAllMatch();
    }

    private void mustMatchItsSamples(String message, List<String> files) {
        List<String> samples = files.stream()
                .filter(file -> belongs(file, message) && !file.endsWith(SCHEMA))
                .toList();
        if (samples.isEmpty()) {
            throw new AssertionError(message + " has no sample in " + directory);
        }
        samples.forEach(sample -> mustDescribe(message, text(directory.resolve(sample))));
    }

    private List<String> messages() {
        return files().stream()
                .filter(file -> file.endsWith(SCHEMA))
                .map(file -> file.substring(0, file.length() - SCHEMA.length()))
                .toList();
    }

    private static boolean belongs(String file, String message) {
        return file.startsWith(message + ".");
    }

    private void failWithoutSchema(String file) {
        throw new AssertionError(file + " in " + directory + " has no schema");
    }

    private static Set<ValidationMessage> validate(Path schema, String json) {
        SchemaValidatorsConfig formats =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema loaded = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(schema.toUri().toString()), formats);
        return loaded.validate(tree(json));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
