package org.mainspring.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsyncApiTest {

    private static final String DESCRIBED = """
            components:
              messages:
                parcelSent:
                  payload:
                    $ref: '../contracts/parcel-sent.schema.json'
                  examples:
                    - payload:
                        weight: 2
                        sentOn: '2022-07-21'
                deadLetter:
                  payload: {}
            """;

    @TempDir
    Path directory;

    private Samples contracts;

    @BeforeEach
    void aContract() throws IOException {
        Files.createDirectory(directory.resolve("docs"));
        contracts = new Samples(Files.createDirectory(directory.resolve("contracts")));
        Files.writeString(
                contracts.directory().resolve("parcel-sent.sample.json"),
                "{\"sentOn\": \"2022-07-21\", \"weight\": 2}");
    }

    @Test
    void aMessageThatIsShownAsItsSamplePasses() throws IOException {
        document(DESCRIBED).mustShow(contracts, Set.of("parcel-sent"));
    }

    @Test
    void anExampleThatIsNotTheSampleFails() throws IOException {
        AsyncApi document = document(DESCRIBED.replace("weight: 2", "weight: 3"));
        assertThrows(AssertionError.class, () -> document.mustShow(contracts, Set.of("parcel-sent")));
    }

    @Test
    void aMessageThatIsNotDescribedIsNamed() throws IOException {
        AsyncApi document = document(DESCRIBED);
        AssertionError error = assertThrows(
                AssertionError.class, () -> document.mustShow(contracts, Set.of("parcel-sent", "parcel-lost")));
        assertTrue(error.getMessage().contains("does not describe [parcel-lost]"), error::getMessage);
    }

    @Test
    void aSchemaOfAnotherProducerIsNone() throws IOException {
        AsyncApi document = document(DESCRIBED.replace("../contracts/", "../elsewhere/"));
        assertThrows(AssertionError.class, () -> document.mustShow(contracts, Set.of("parcel-sent")));
    }

    private AsyncApi document(String text) throws IOException {
        return new AsyncApi(Files.writeString(directory.resolve("docs/asyncapi.yaml"), text));
    }
}
