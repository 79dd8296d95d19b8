package org.mainspring.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

    private static final String VALID =
            "{\"id\": \"0190b1f0-0000-7000-8000-000000000000\", \"names\": {\"zh\": \"思源电气\"}}";

    @TempDir
    Path directory;

    @BeforeEach
    void aSchemaThatRefersToAnother() throws IOException {
        write("named.v1.schema.json", """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "type": "object",
                  "required": ["id", "names"],
                  "properties": {
                    "id": {"type": "string", "format": "uuid"},
                    "names": {"$ref": "names.v1.schema.json"}
                  }
                }
                """);
        write(
                "names.v1.schema.json",
                "{\"type\": \"object\", \"minProperties\": 1, \"properties\": {\"zh\": {}, \"en\": {}}}");
        write("names.v1.json", "{\"en\": \"Siyuan Electric\"}");
    }

    @Test
    void samplesThatKeepTheirSchemasPass() throws IOException {
        write("named.v1.json", VALID);
        write("named.v1.only-chinese.json", VALID);
        new Samples(directory).mustAllMatch();
        assertEquals(VALID, new Samples(directory).read("named.v1"));
    }

    @Test
    void aFaultIsNamed() throws IOException {
        write("named.v1.json", VALID.replace("0190b1f0-", "no-uuid-"));
        AssertionError error = assertThrows(AssertionError.class, new Samples(directory)::mustAllMatch);
        assertTrue(error.getMessage().contains("/id"), error::getMessage);
        assertThrows(AssertionError.class, () -> new Samples(directory)
                .mustMatch("named.v1", VALID.replace("\"zh\": \"思源电气\"", "")));
    }

    @Test
    void aMemberThatNoSchemaDeclaresIsNamed() throws IOException {
        String added = VALID.replaceFirst("\\{", "{\"added\": 1, ");
        var samples = new Samples(directory);
        samples.mustMatch("named.v1", added);
        AssertionError error = assertThrows(AssertionError.class, () -> samples.mustDescribe("named.v1", added));
        assertTrue(error.getMessage().contains("does not declare added"), error::getMessage);
    }

    @Test
    void aSchemaWithoutSampleFails() {
        AssertionError error = assertThrows(AssertionError.class, new Samples(directory)::mustAllMatch);
        assertTrue(error.getMessage().contains("named.v1 has no sample"), error::getMessage);
    }

    @Test
    void aSampleWithoutSchemaFails() throws IOException {
        write("named.v1.json", VALID);
        write("stray.v1.json", "{}");
        AssertionError error = assertThrows(AssertionError.class, new Samples(directory)::mustAllMatch);
        assertTrue(error.getMessage().contains("stray.v1.json"), error::getMessage);
        assertThrows(AssertionError.class, () -> new Samples(directory).mustMatch("stray.v1", "{}"));
    }

    @Test
    void aMessageWithoutSchemaAndASchemaOfNoMessageFail() throws IOException {
        write("named.v1.json", VALID);
        var samples = new Samples(directory);
        samples.mustBeOf(Set.of("named.v1", "names.v1"));
        AssertionError error =
                assertThrows(AssertionError.class, () -> samples.mustBeOf(Set.of("named.v1", "names.v1", "untold.v1")));
        assertTrue(error.getMessage().contains("untold.v1"), error::getMessage);
        assertThrows(AssertionError.class, () -> samples.mustBeOf(Set.of("named.v1")));
    }

    @Test
    void aMessageWithoutSampleFails() {
        assertThrows(AssertionError.class, () -> new Samples(directory).mustBeOf(Set.of("named.v1", "names.v1")));
    }

    @Test
    void anEmptyDirectoryFails(@TempDir Path empty) {
        assertThrows(AssertionError.class, new Samples(empty)::mustAllMatch);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }
}
