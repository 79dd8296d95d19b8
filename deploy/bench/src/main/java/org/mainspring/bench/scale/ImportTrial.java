package org.mainspring.bench.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.mainspring.bench.load.Round;
import org.mainspring.bench.load.Score;
import org.mainspring.bench.stage.BenchException;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Platform;
import org.mainspring.generator.Organizations;
import org.mainspring.generator.Region;

/** Files of new organizations, imported one after the other into the registry; a request is a row. */
final class ImportTrial {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Platform platform;
    private final Organizations organizations;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String token;
    private int next;

    /** The new ones are those that the region would have next. */
    ImportTrial(Platform platform, Region region) {
        this.platform = platform;
        organizations = new Organizations(region);
        next = region.organizations();
        token = platform.officerToken();
    }

    ScaleRow row(Region region, int rounds, int rows) {
        // The first one warms up.
        round(rows);
        List<Round> done = IntStream.range(0, rounds).mapToObj(i -> round(rows)).toList();
        return new ScaleRow(
                "row of an import of %,d".formatted(rows), region.organizations(), new Score("direct", done));
    }

    private Round round(int rows) {
        String file = IntStream.range(next, next + rows)
                .mapToObj(number -> organizations.at(number).toString())
                .collect(Collectors.joining("\n"));
        next += rows;
        long app = platform.processes("registry").cpuMicros();
        long sql = platform.processes("postgres").cpuMicros();
        long startedAt = System.nanoTime();
        JsonNode over = imported(file);
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        if (over.at("/rows/created").asInt() != rows) {
            throw new BenchException("an import did not take its rows: " + over);
        }
        Histogram micros = new Histogram(3);
        micros.recordValueWithCount(Math.round(seconds * 1e6 / rows), rows);
        Console.step("import: %,.0f rows a second", rows / seconds);
        return new Round(
                seconds,
                platform.processes("registry").cpuMicros() - app,
                platform.processes("postgres").cpuMicros() - sql,
                micros);
    }

    private JsonNode imported(String file) {
        HttpRequest.Builder received = request("/imports?kind=ORGANIZATION")
                .header("content-type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(file));
        String id = answer(received, 202).path("id").asText();
        JsonNode state = answer(request("/imports/" + id), 200);
        while (!state.has("finishedAt")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            state = answer(request("/imports/" + id), 200);
        }
        return state;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + platform.registryPort() + "/registry/v1" + path))
                .header("authorization", "Bearer " + token);
    }

    private JsonNode answer(HttpRequest.Builder request, int status) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != status) {
                throw new BenchException("an import answered %d: %s".formatted(answer.statusCode(), answer.body()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted", e);
        }
    }
}
