package org.mainspring.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainspring.local.postgres.DatabaseAddress;
import org.mainspring.local.process.Console;
import org.mainspring.local.process.FreePorts;
import org.mainspring.local.process.LaunchException;
import org.mainspring.local.process.Part;

/** Real PostgreSQL and Kafka, and stand-ins for the services. */
class PlatformTest {

    private static final Ports PORTS = FreeBase.find();

    @TempDir
    private Path temporary;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(said, true, UTF_8));

    @BeforeEach
    void installStandIns() throws IOException {
        for (Service service : Service.all()) {
            StandInService.install(temporary, service);
        }
    }

    @Test
    void startsRunsAndStopsLeavingNothing() throws Exception {
        aClusterWhoseCreationWasCutOff();
        List<Long> pids;
        try (Platform platform = Platform.prepare(settings(), console)) {
            assertTrue(platform.start(), said.toString(UTF_8));
            pids = platform.parts().stream()
                    .map(part -> part.pid().orElseThrow())
                    .toList();
            assertEquals(6, Set.copyOf(pids).size());
            chineseIsIndexed(platform);
            topicsAreThere(platform);
            aKilledPartIsReportedAndStartsAgain(platform, "registry");
            aKilledPartIsReportedAndStartsAgain(platform, "kafka");
            aKilledPartIsReportedAndStartsAgain(platform, "postgres");
            topicsAreThere(platform);
            platform.kill("postgres");
            platform.start("postgres");
            chineseIsIndexed(platform);
            ordersAreTaken(platform);
        }
        for (long pid : pids) {
            assertFalse(ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent(), "left over: " + pid);
        }
        FreePorts.require(PORTS.needed(true, true));
        secondStartFindsItsData();
    }

    @Test
    void namesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(PORTS.kafka(), 1, InetAddress.getLoopbackAddress())) {
            LaunchException refused = assertThrows(LaunchException.class, () -> Platform.prepare(settings(), console)
                    .close());
            assertTrue(refused.getMessage().contains("port " + taken.getLocalPort() + " (kafka) is taken"));
        }
    }

    @Test
    void refusesADataDirectoryInUse() {
        try (DataDirectory first = DataDirectory.open(temporary.resolve("data"))) {
            LaunchException refused = assertThrows(LaunchException.class, () -> DataDirectory.open(first.path())
                    .close());
            assertTrue(refused.getMessage().startsWith("another launcher uses"));
        }
    }

    private void aClusterWhoseCreationWasCutOff() throws IOException {
        Path cluster = Files.createDirectories(temporary.resolve("data/postgres/base"));
        Files.writeString(cluster.resolveSibling("postgresql.conf"), "");
    }

    private void secondStartFindsItsData() {
        said.reset();
        try (Platform platform = Platform.prepare(settings(), console)) {
            assertTrue(platform.start());
            assertTrue(said.toString(UTF_8).contains("registry, funding, events (0 created)"), said.toString(UTF_8));
            assertTrue(said.toString(UTF_8).contains("topics (0 created)"));
        }
    }

    private static void chineseIsIndexed(Platform platform) throws SQLException {
        DatabaseAddress server = platform.infrastructure().database();
        try (Connection connection = DriverManager.getConnection(
                "jdbc:" + server.urlOf("registry"),
                "registry",
                platform.infrastructure().passwords().of("registry"))) {
            connection.createStatement().execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
            try (ResultSet row = connection
                    .createStatement()
                    .executeQuery("SELECT cardinality(show_trgm('思源 电气')), current_setting('server_encoding'),"
                            + " current_setting('fsync')")) {
                assertTrue(row.next());
                assertEquals(6, row.getInt(1));
                assertEquals("UTF8", row.getString(2));
                assertEquals("on", row.getString(3));
            }
        }
        assertThrows(SQLException.class, () -> DriverManager.getConnection(
                        "jdbc:" + server.urlOf("registry"), "registry", "wrong")
                .close());
    }

    private static void topicsAreThere(Platform platform) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            assertTrue(admin.listTopics().names().get().contains("mainspring.registry.organization.state"));
        }
    }

    private void aKilledPartIsReportedAndStartsAgain(Platform platform, String name) {
        Part part = platform.part(name);
        long before = part.pid().orElseThrow();
        ProcessHandle.of(before).orElseThrow().destroyForcibly();
        await().atMost(Duration.ofSeconds(5))
                .until(() -> said.toString(UTF_8).contains(name + " (pid " + before + ") died"));
        assertTrue(part.pid().isEmpty());
        platform.start(name);
        assertTrue(part.pid().orElseThrow() != before);
    }

    private static void ordersAreTaken(Platform platform) throws IOException {
        try (ControlSocket socket = ControlSocket.open(platform, new Console(System.err))) {
            assertTrue(socket != null);
            Path data = platform.dataDirectory();
            assertEquals(List.of("events     not running", "ok"), ControlCommand.give(data, "stop events"));
            assertEquals("failed", last(ControlCommand.give(data, "start nothing")));
            assertEquals("ok", last(ControlCommand.give(data, "restart events")));
            List<String> status = ControlCommand.give(data, "status");
            assertEquals(8, status.size());
            assertEquals(
                    "identity   running in the launcher, pid "
                            + ProcessHandle.current().pid(),
                    status.get(6));
        }
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    private Settings settings() {
        return new Settings(
                temporary, temporary.resolve("data"), PORTS, false, Optional.empty(), Optional.empty(), List.of());
    }
}
