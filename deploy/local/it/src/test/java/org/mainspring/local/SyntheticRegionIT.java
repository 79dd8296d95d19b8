package org.mainspring.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainspring.local.ApiClient.Answer;

/** A synthetic region made by the command of the guide, loaded into the running platform and sent again as files. */
class SyntheticRegionIT {

    private static final String ROOT = "/registry/v1";
    private static final String OFFICER = "registry-officer";

    private final Platform platform = SharedPlatform.get();
    private final ApiClient api = new ApiClient(platform);

    @TempDir
    Path folder;

    @Test
    void aRegionIsLoadedAndItsFilesSayTheSame() throws Exception {
        SyntheticRegion.load(platform);
        JsonNode first = api.get(ROOT + "/organizations?externalId=synthetic/org-0000000")
                .body()
                .at("/items/0");
        assertEquals("synthetic", first.path("source").asText(), first.toString());
        assertTrue(first.at("/names/zh").asText().startsWith("合成"), first.toString());
        JsonNode levels = api.get(ROOT + "/counts?scheme=SYNTHETIC_TECHNOLOGY_CENTRE")
                .body()
                .path("rows");
        assertEquals(
                SyntheticRegion.CENTRES,
                IntStream.range(0, levels.size())
                        .map(i -> levels.get(i).path("computed").asInt())
                        .sum());

        SyntheticRegion.generate("--format", "csv", "--output", folder.toString());
        assertEquals(SyntheticRegion.ORGANIZATIONS, unchanged("ORGANIZATION", "organizations.csv"));
        assertEquals(SyntheticRegion.CENTRES, unchanged("RECOGNITION", "recognitions.csv"));
    }

    /** How many rows of a file say what is there already. */
    private int unchanged(String kind, String file) throws IOException {
        Answer received = api.postFile(
                OFFICER, ROOT + "/imports?kind=" + kind, "text/csv", Files.readString(folder.resolve(file)));
        assertEquals(202, received.status(), received.body().toString());
        String path = ROOT + "/imports/" + received.id();
        JsonNode done = await().atMost(Duration.ofSeconds(60))
                .until(() -> api.get(OFFICER, path).body(), one -> one.has("finishedAt"));
        return done.at("/rows/unchanged").asInt();
    }
}
