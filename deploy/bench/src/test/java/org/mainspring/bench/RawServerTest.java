package org.mainspring.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainspring.bench.load.Contest;
import org.mainspring.bench.load.Contestant;
import org.mainspring.bench.load.Endpoint;
import org.mainspring.bench.load.OpenLoad;
import org.mainspring.bench.load.Pages;
import org.mainspring.bench.load.Request;
import org.mainspring.bench.load.Round;
import org.mainspring.bench.load.Score;
import org.mainspring.bench.raw.RawProcess;
import org.mainspring.bench.raw.RawServer;
import org.mainspring.bench.stage.Database;
import org.mainspring.bench.stage.ProcessTree;
import org.mainspring.bench.stage.Waiting;

class RawServerTest {

    private static EmbeddedPostgres postgres;
    private static Vertx vertx;
    private static Registry registry;
    private static RawProcess raw;
    private static Endpoint endpoint;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        postgres = EmbeddedPostgres.start();
        createTable();
        Database database = new Database(
                "postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort()), "postgres", "postgres");
        vertx = Vertx.vertx();
        registry = new Registry(vertx, database);
        registry.seed(1_000);
        int port = freePort();
        raw = RawProcess.start(List.of(ownJava(), "-Xmx64m"), database, port, directory.resolve("raw.log"));
        endpoint = new Endpoint(vertx, port, 16, null);
    }

    @AfterAll
    static void stop() throws IOException {
        endpoint.close();
        raw.close();
        registry.close();
        Waiting.on(vertx.close());
        postgres.close();
    }

    @Test
    void everyPageIsReachedOnce() {
        List<String> pages = Pages.walk(endpoint, RawServer.ORGANIZATIONS + "?limit=20", 100);

        assertEquals(50, pages.size());
        assertEquals(50, pages.stream().distinct().count());
    }

    @Test
    void aRoundTellsWhatItCost() throws SQLException {
        List<String> uris = registry.someIds(100).stream()
                .map(id -> RawServer.ORGANIZATIONS + "/" + id)
                .toList();
        Contest contest = new Contest(ProcessTree.of(postmaster()), new Contest.Effort(1_000, 3, 16, 5_000));

        Score score = contest.hold(
                        "get by id", List.of(new Contestant("raw", endpoint, Request.anyOf(uris), raw.processes())))
                .scores()
                .get(0);

        assertEquals(3, score.rounds().size());
        assertTrue(score.spread(Round::appPerRequest).median() > 1);
        assertTrue(score.spread(Round::databasePerRequest).median() > 1);
        assertTrue(raw.processes().residentBytes() > 10_000_000);
    }

    @Test
    void aNewOrganizationIsRegisteredWithItsOutboxRow() throws SQLException {
        JsonObject answer =
                Waiting.on(endpoint.ask(Request.newOrganizations().get())).toJsonObject();

        String registered = "SELECT data ->> 'name_zh' FROM bench.outbox WHERE subject = '%s'";
        assertEquals(
                answer.getJsonObject("names").getString("zh"), select(registered.formatted(answer.getString("id"))));
    }

    @Test
    void anOpenLoadAsksNoFasterThanItsRate() {
        long startedAt = System.nanoTime();

        Histogram micros = OpenLoad.run(endpoint, Request.newOrganizations(), 200, 100);

        assertEquals(100, micros.getTotalCount());
        assertTrue((System.nanoTime() - startedAt) / 1e9 > 0.49);
    }

    private static void createTable() throws SQLException, IOException {
        try (InputStream in = RawServerTest.class.getResourceAsStream("organization.sql");
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static long postmaster() throws SQLException {
        return Long.parseLong(select("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)"));
    }

    private static String select(String query) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
