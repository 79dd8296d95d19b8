package org.mainspring.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mainspring.local.ApiClient.Answer;

/** A file in and out through the gateway, and the feed as a stream. */
@Tag("chaos")
class BulkIT {

    private static final Duration LONG = Duration.ofSeconds(120);
    private static final String ROOT = "/registry/v1";
    private static final int ROWS = 2_000;

    private final Platform platform = SharedPlatform.get();
    private final ApiClient api = new ApiClient(platform);

    @Test
    void aFileComesInOnceThoughTheRegistryIsKilledInTheMiddleAndSentAgainItChangesNothing() {
        String key = "bulk-" + UUID.randomUUID();
        String file = IntStream.range(0, ROWS)
                .mapToObj(
                        i -> "%s/%d,Bulk %s %d,COMPANY,%s".formatted(key, i, key, i, i % 2 == 0 ? "Pudong" : "Minhang"))
                .collect(Collectors.joining("\n", "externalId,nameEn,kind,district\n", "\n" + key + "/x,Bad,SHOP,\n"));

        String first = sent(file);
        await().pollInterval(Duration.ofMillis(20))
                .atMost(LONG)
                .until(() -> imported(first).at("/rows/read").asInt() >= 250);
        platform.kill("registry");
        platform.start("registry");
        JsonNode done = finished(first);
        assertEquals("DONE", done.path("state").asText(), done.toString());
        assertEquals(ROWS, done.at("/rows/created").asInt(), done.toString());
        assertEquals(1, done.at("/rows/refused").asInt());
        JsonNode refused = api.get("registry-officer", ROOT + "/imports/" + first + "/rows?outcome=REFUSED")
                .body()
                .at("/items/0");
        assertEquals("/kind", refused.at("/errors/0/pointer").asText(), refused.toString());

        JsonNode again = finished(sent(file));
        assertEquals(ROWS, again.at("/rows/unchanged").asInt(), again.toString());
        List<String> exported = api.text(ROOT + "/exports/organizations")
                .lines()
                .filter(line -> line.contains(key))
                .toList();
        assertEquals(ROWS, exported.size());
        List<String> told = api.ndjson(ROOT + "/changes?type=org.mainspring.registry.organization-registered.v1")
                .lines()
                .filter(line -> line.contains(key))
                .toList();
        assertEquals(ROWS, told.size());
    }

    private String sent(String file) {
        Answer received = api.postFile("registry-officer", ROOT + "/imports?kind=ORGANIZATION", "text/csv", file);
        assertEquals(202, received.status(), received.body().toString());
        return received.id();
    }

    private JsonNode finished(String id) {
        return await().atMost(LONG).until(() -> imported(id), one -> one.has("finishedAt"));
    }

    private JsonNode imported(String id) {
        return api.get("registry-officer", ROOT + "/imports/" + id).body();
    }
}
