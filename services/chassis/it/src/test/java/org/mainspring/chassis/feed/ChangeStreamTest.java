package org.mainspring.chassis.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.RawHttp;
import org.mainspring.chassis.SampleDatabase;

@QuarkusTest
class ChangeStreamTest {

    private static final Logger LOG = Logger.getLogger(ChangeStreamTest.class);
    private static final String CHANGES = Parcels.ROOT + "/changes";
    private static final String NDJSON = "application/x-ndjson";
    private static final String EVENTS = "text/event-stream";
    private static final int MOST_STREAMS = 8;

    @Inject
    ObjectMapper json;

    private final HttpClient client = HttpClient.newHttpClient();

    /** An event as its reader sees it. */
    private record Event(String id, String type, String data) {}

    /** A stream of events, line by line. */
    private final class Events implements AutoCloseable {

        private final InputStream body;
        private final BufferedReader lines;

        Events(String query, String... headers) {
            try {
                HttpRequest.Builder request = HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + CHANGES + query))
                        .timeout(Duration.ofSeconds(30))
                        .header("Accept", EVENTS);
                if (headers.length > 0) {
                    request.headers(headers);
                }
                HttpResponse<InputStream> answer =
                        client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("content-type").orElseThrow())
                        .startsWith(EVENTS);
                body = answer.body();
                lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        String line() {
            try {
                return lines.readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Event next() {
            String line = line();
            while (!line.startsWith("id: ")) {
                line = line();
            }
            return new Event(line.substring(4), line().substring(7), line().substring(6));
        }

        @Override
        public void close() {
            try {
                body.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<Map<String, Object>> lines(String query) {
        String body = given().accept(NDJSON)
                .get(CHANGES + query)
                .then()
                .statusCode(200)
                .contentType(NDJSON)
                .extract()
                .asString();
        return body.lines().map(this::read).toList();
    }

    private Map<String, Object> read(String line) {
        try {
            return json.readValue(line, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theLinesUpToThePresentEndAreThoseOfThePages() {
        long before = Parcels.settledFeed();
        for (int i = 0; i < 230; i++) {
            Parcels.registered("Lined up");
        }
        Parcels.settledFeed();

        assertThat(lines("?after=" + before)).hasSize(230).isEqualTo(Parcels.feed(before));
        assertThat(lines("?after=" + (before + 100))).isEqualTo(Parcels.feed(before + 100));
        assertThat(lines("?after=" + (before + 230))).isEmpty();
    }

    @Test
    void linesAndEventsAreFilteredAsPagesAre() {
        String id = Parcels.registered("Streamed");
        Parcels.patch(id, "*", "{\"size\": \"LARGE\"}").statusCode(200);
        Parcels.settledFeed();

        assertThat(lines("?subject=" + id)).hasSize(2).allMatch(line -> line.get("subject")
                .equals(id));
        try (Events events = new Events("?subject=" + id)) {
            assertThat(events.next().type()).isEqualTo("org.mainspring.sample.parcel-registered.v1");
            assertThat(events.next().type()).isEqualTo("org.mainspring.sample.parcel-changed.v1");
        }
    }

    @Test
    void whatIsToldWhileTheReaderIsThereArrivesAtOnce() {
        long before = Parcels.settledFeed();
        try (Events events = new Events("?after=" + before)) {
            assertThat(events.line()).isEqualTo("retry: 1000");
            for (int i = 1; i <= 5; i++) {
                String id = Parcels.registered("Live");
                long began = System.nanoTime();
                Event event = events.next();
                LOG.infof("from the answer to the event: %d ms", (System.nanoTime() - began) / 1_000_000);
                assertThat(event.id()).isEqualTo(Long.toString(before + i));
                assertThat(read(event.data())).containsEntry("subject", id).containsEntry("number", (int) before + i);
            }
        }
    }

    @Test
    void aReaderGoesOnBehindTheLastEventItHas() {
        long before = Parcels.settledFeed();
        for (int i = 0; i < 3; i++) {
            Parcels.registered("Gone on");
        }
        Parcels.settledFeed();
        try (Events events = new Events("?after=0", "Last-Event-ID", Long.toString(before + 1))) {
            assertThat(events.next().id()).isEqualTo(Long.toString(before + 2));
            assertThat(events.next().id()).isEqualTo(Long.toString(before + 3));
        }
    }

    @Test
    void aStreamWithoutNewsSaysThatItIsThereAndKeepsNoSession() {
        long before = Parcels.settledFeed();
        try (Events events = new Events("?after=" + before)) {
            assertThat(events.line()).isEqualTo("retry: 1000");
            assertThat(events.line()).isEmpty();
            assertThat(events.line()).isEqualTo(":");
            await().atMost(Parcels.DEADLINE)
                    .until(() -> SampleDatabase.count("select count(*) from pg_stat_activity "
                                    + "where datname = current_database() and application_name = 'vertx-pg-client' "
                                    + "and state <> 'idle'")
                            == 0);
        }
    }

    @Test
    void thereAreSoManyReadersAndNoMoreUntilOneLeaves() {
        List<RawHttp> readers = new ArrayList<>();
        String request = RawHttp.request("GET", CHANGES + "?after=0", "Accept: " + EVENTS + "\r\n", "");
        await().atMost(Parcels.DEADLINE)
                .until(() -> given().accept(NDJSON).get(CHANGES).statusCode() == 200);
        for (int i = 0; i < MOST_STREAMS; i++) {
            readers.add(RawHttp.connect().send(request).readSome(200));
        }
        given().accept(EVENTS)
                .get(CHANGES)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("/problems/service-unavailable"));
        readers.remove(0).abort();
        await().atMost(Parcels.DEADLINE)
                .until(() -> given().accept(NDJSON).get(CHANGES).statusCode() == 200);
        readers.forEach(RawHttp::abort);
    }

    @Test
    void aReaderWhoTakesNothingHoldsNeitherSessionNorMemory() {
        try (RawHttp slow = RawHttp.connect()) {
            slow.send(RawHttp.request("GET", CHANGES + "?after=0", "Accept: " + NDJSON + "\r\n", ""))
                    .readSome(100);
            await().atMost(Parcels.DEADLINE)
                    .until(() -> SampleDatabase.count("select count(*) from pg_stat_activity "
                                    + "where datname = current_database() and application_name = 'vertx-pg-client' "
                                    + "and state <> 'idle'")
                            == 0);
        }
    }

    @Test
    void headHasNoBodyWithoutEnd() {
        given().accept(EVENTS).head(CHANGES).then().statusCode(200);
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        for (String id : List.of("x", "-1", "01", "1".repeat(30), "1000000000000")) {
            given().accept(EVENTS)
                    .header("Last-Event-ID", id)
                    .get(CHANGES)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].parameter", equalTo("Last-Event-ID"));
        }
        given().accept("image/png").get(CHANGES).then().statusCode(406);
    }

    @Test
    void whoeverTakesAnythingGetsPages() {
        given().accept("*/*").get(CHANGES).then().contentType("application/json");
        given().accept("text/event-stream;q=0.1, application/json")
                .get(CHANGES)
                .then()
                .contentType("application/json");
    }
}
