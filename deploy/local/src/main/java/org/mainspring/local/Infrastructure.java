package org.mainspring.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainspring.local.kafka.Topics;
import org.mainspring.local.postgres.DatabaseAddress;
import org.mainspring.local.postgres.DatabasePasswords;
import org.mainspring.local.postgres.Databases;
import org.mainspring.local.postgres.PostgresServer;
import org.mainspring.local.process.Console;
import org.mainspring.local.process.JavaCommand;
import org.mainspring.local.process.JavaProcess;
import org.mainspring.local.process.Part;
import org.mainspring.local.process.Readiness;

/** PostgreSQL and Kafka with what the services need in them: our own processes, or servers that exist. */
final class Infrastructure {

    private static final List<String> KAFKA_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx160m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:+ExitOnOutOfMemoryError",
            // The API is there without its implementation, and would complain.
            "-Dlog4j2.StatusLogger.level=OFF",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

    private final Console console;
    private final DatabasePasswords passwords;
    private final DatabaseAddress database;
    private final Optional<PostgresServer> postgres;
    private final Optional<JavaProcess> kafka;
    private final String bootstrapServers;

    Infrastructure(Settings settings, DataDirectory directory, Console console) {
        this.console = console;
        passwords = DatabasePasswords.in(directory.secrets(), databases());
        postgres = settings.postgresUrl().isPresent()
                ? Optional.empty()
                : Optional.of(postgres(settings.ports(), directory, console));
        database = settings.postgresUrl().map(DatabaseAddress::parse).orElseGet(() -> postgres.orElseThrow()
                .address());
        kafka = settings.kafkaBootstrapServers().isPresent()
                ? Optional.empty()
                : Optional.of(kafka(settings.ports(), directory, console));
        bootstrapServers = settings.kafkaBootstrapServers()
                .orElse("127.0.0.1:" + settings.ports().kafka());
    }

    DatabaseAddress database() {
        return database;
    }

    DatabasePasswords passwords() {
        return passwords;
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    /** Those that are our own processes, in the order of their start. */
    List<Part> parts() {
        return Stream.of(postgres, kafka).<Part>flatMap(Optional::stream).toList();
    }

    /** Both at once; returns when every database and every topic is there. */
    void start() {
        Together.run(List.of(this::startDatabases, this::startTopics));
    }

    private void startDatabases() {
        postgres.ifPresent(Part::start);
        int created = new Databases(database, passwords).ensure(databases());
        console.step("PostgreSQL at " + database.host() + ":" + database.port() + " with databases "
                + String.join(", ", databases()) + " (" + created + " created)");
    }

    private void startTopics() {
        kafka.ifPresent(Part::start);
        Topics.Result topics = new Topics(bootstrapServers).ensure();
        console.step("Kafka at " + bootstrapServers + " with " + topics.wanted() + " topics (" + topics.created()
                + " created)");
    }

    private PostgresServer postgres(Ports ports, DataDirectory directory, Console console) {
        return new PostgresServer(
                directory.path().resolve("postgres"),
                ports.postgres(),
                passwords,
                directory.log("postgres"),
                directory.pidFile("postgres"),
                console);
    }

    /** The broker's program lies in this very jar. */
    private static JavaProcess kafka(Ports ports, DataDirectory directory, Console console) {
        Path data = directory.path().resolve("kafka");
        List<String> arguments = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "org.mainspring.local.kafka.KafkaBroker",
                data.toString(),
                Integer.toString(ports.kafka()),
                Integer.toString(ports.kafkaController()));
        return new JavaProcess(
                new JavaCommand("kafka", directory.path(), KAFKA_OPTIONS, arguments, Map.of()),
                directory.log("kafka"),
                directory.pidFile("kafka"),
                Readiness.port(ports.kafka()),
                console);
    }

    private static List<String> databases() {
        return Service.withDatabase().stream().map(Service::name).toList();
    }
}
