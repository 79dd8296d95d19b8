package org.mainspring.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mainspring.local.process.Console;
import org.mainspring.local.process.JavaCommand;
import org.mainspring.local.process.JavaProcess;
import org.mainspring.local.process.LaunchException;
import org.mainspring.local.process.Readiness;
import org.mainspring.local.secret.CertificateKeys;

/** Makes the process of a service: its command line, its environment, and where it tells that it is ready. */
final class ServiceProcesses {

    /**
     * Chosen for a machine that runs everything: the quick compiler alone halves the CPU time of a start and saves a
     * fifth of the memory. A measurement of peak throughput gives other options.
     */
    private static final List<String> OPTIONS = List.of(
            "-Xms24m",
            "-Xmx112m",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+UseSerialGC",
            // The heap grows only when it must, and gives back.
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError");

    /** The one that issues certificates; no other sees the keys. */
    private static final String SIGNING = "registry";

    private final Settings settings;
    private final DataDirectory directory;
    private final Infrastructure infrastructure;
    private final URI issuer;
    private final Path certificateKeys;
    private final Console console;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    ServiceProcesses(
            Settings settings, DataDirectory directory, Infrastructure infrastructure, URI issuer, Console console) {
        this.settings = settings;
        this.directory = directory;
        this.infrastructure = infrastructure;
        this.issuer = issuer;
        this.certificateKeys = CertificateKeys.in(directory.secrets());
        this.console = console;
    }

    JavaProcess processOf(Service service) {
        Path jar = service.jar(settings.repository());
        if (!Files.isRegularFile(jar)) {
            throw new LaunchException(service.name() + " is not built: " + jar + " is missing");
        }
        URI ready = URI.create("http://127.0.0.1:" + settings.ports().managementOf(service) + "/q/health/ready");
        return new JavaProcess(
                new JavaCommand(
                        service.name(),
                        directory.path(),
                        Stream.concat(OPTIONS.stream(), settings.javaOptions().stream())
                                .toList(),
                        List.of("-jar", jar.toString()),
                        environment(service)),
                directory.log(service.name()),
                directory.pidFile(service.name()),
                Readiness.http(client, ready),
                console);
    }

    private Map<String, String> environment(Service service) {
        Ports ports = settings.ports();
        Map<String, String> environment = new HashMap<>();
        // Native memory is else kept in an arena for each thread, a hundred megabytes of it after some load.
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("HTTP_HOST", "127.0.0.1");
        environment.put("HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put("MANAGEMENT_PORT", Integer.toString(ports.managementOf(service)));
        if (service.hasDatabase()) {
            environment.put("DATABASE_URL", infrastructure.database().urlOf(service.name()));
            environment.put("DATABASE_USER", service.name());
            environment.put("DATABASE_PASSWORD", infrastructure.passwords().of(service.name()));
            environment.put("KAFKA_BOOTSTRAP_SERVERS", infrastructure.bootstrapServers());
            environment.put("OIDC_ISSUER", issuer.toString());
        } else {
            Service.withDatabase()
                    .forEach(behind -> environment.put(
                            behind.name().toUpperCase(Locale.ROOT) + "_URL", "http://127.0.0.1:" + ports.of(behind)));
        }
        if (service.name().equals(SIGNING)) {
            environment.put("PUBLIC_URL", "http://127.0.0.1:" + ports.base());
            environment.put("CERTIFICATE_KEYS", certificateKeys.toString());
        }
        return environment;
    }
}
