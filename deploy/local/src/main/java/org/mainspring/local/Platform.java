package org.mainspring.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mainspring.local.data.ShanghaiImport;
import org.mainspring.local.identity.Identities;
import org.mainspring.local.identity.IdentityServer;
import org.mainspring.local.process.Console;
import org.mainspring.local.process.FreePorts;
import org.mainspring.local.process.LaunchException;
import org.mainspring.local.process.Part;
import org.mainspring.local.secret.SecretFile;

/**
 * The whole platform on this machine.
 *
 * <p>Each part (postgres, kafka and the services) is a process of its own and can be started, stopped and killed
 * by its name while the others run.
 */
public final class Platform implements AutoCloseable {

    /** Of the data set: whom the demo enterprise acts for. */
    private static final String ENTERPRISE = "sieyuan";

    private final Settings settings;
    private final Console console;
    private final DataDirectory directory;
    private final Infrastructure infrastructure;
    private final SecretFile importerSecret;
    private final IdentityServer identity;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final AtomicBoolean closing = new AtomicBoolean();

    private Platform(Settings settings, Console console, DataDirectory directory) {
        this.settings = settings;
        this.console = console;
        this.directory = directory;
        infrastructure = new Infrastructure(settings, directory, console);
        infrastructure.parts().forEach(part -> parts.put(part.name(), part));
        URI issuer = loopback(settings.ports().identity());
        ServiceProcesses processes = new ServiceProcesses(settings, directory, infrastructure, issuer, console);
        Service.all().forEach(service -> parts.put(service.name(), processes.processOf(service)));
        importerSecret = new SecretFile(directory.secrets().resolve("importer"));
        Identities identities = Identities.demo(importerSecret.readOrCreate(SecretFile::randomPassword));
        identity =
                IdentityServer.start(settings.ports().identity(), identities, directory.secrets(), Clock.systemUTC());
    }

    /** Locks the data directory and looks at the ports; nothing but the issuer runs yet. */
    public static Platform prepare(Settings settings, Console console) {
        DataDirectory directory = DataDirectory.open(settings.dataDirectory());
        try {
            FreePorts.require(settings.ports()
                    .needed(
                            settings.postgresUrl().isEmpty(),
                            settings.kafkaBootstrapServers().isEmpty()));
            return new Platform(settings, console, directory);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Starts everything. A service that fails is reported and the rest goes on; returns whether all are ready. */
    public boolean start() {
        console.step("issuer of development tokens at " + identity.issuer());
        infrastructure.start();
        List<String> failed = Collections.synchronizedList(new ArrayList<>());
        Together.run(Service.all().stream()
                .<Runnable>map(service -> () -> startOrNote(service.name(), failed))
                .toList());
        return failed.isEmpty();
    }

    /** Brings the data set in through the gateway; what is there already stays as it is. */
    public void importData() {
        var shanghai =
                new ShanghaiImport(settings.shanghaiData(), gateway(), identity.issuer(), secretOfImporter(), console);
        shanghai.run();
        identity.enterpriseIs(shanghai.organization(ENTERPRISE));
    }

    /** Returns when it is ready. */
    public void start(String name) {
        long startedAt = System.nanoTime();
        Part part = part(name);
        part.start();
        if (part.pid().isPresent()) {
            console.step(String.format(Locale.ROOT, "%s ready in %.1f s", name, (System.nanoTime() - startedAt) / 1e9));
        }
    }

    public void stop(String name) {
        part(name).stop();
        console.step(name + " stopped");
    }

    public void restart(String name) {
        stop(name);
        start(name);
    }

    /** As kill -9 would. */
    public void kill(String name) {
        part(name).kill();
    }

    public Part part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new LaunchException("no part is called " + name + "; there are " + String.join(", ", parts.keySet()));
        }
        return part;
    }

    /** In the order of their start. */
    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    public URI gateway() {
        return service("gateway");
    }

    /** The public address of a service, past the gateway. */
    public URI service(String name) {
        return loopback(settings.ports().of(named(name)));
    }

    /** The address of a service's health and metrics. */
    public URI management(String name) {
        return loopback(settings.ports().managementOf(named(name)));
    }

    public URI issuer() {
        return identity.issuer();
    }

    /** A token for a demo user, a demo client or the importer. */
    public String token(String name) {
        return identity.tokenFor(name);
    }

    public String bootstrapServers() {
        return infrastructure.bootstrapServers();
    }

    public Path dataDirectory() {
        return directory.path();
    }

    /** First the services, then Kafka, then PostgreSQL; nothing starts after this. */
    @Override
    public void close() {
        if (closing.getAndSet(true)) {
            return;
        }
        Together.run(Service.all().stream()
                .<Runnable>map(service -> part(service.name())::close)
                .toList());
        console.step("services stopped");
        List<Part> rest = new ArrayList<>(infrastructure.parts());
        Collections.reverse(rest);
        for (Part part : rest) {
            part.close();
            console.step(part.name() + " stopped");
        }
        identity.close();
        directory.close();
    }

    boolean isClosing() {
        return closing.get();
    }

    Infrastructure infrastructure() {
        return infrastructure;
    }

    private void startOrNote(String name, List<String> failed) {
        try {
            start(name);
        } catch (LaunchException e) {
            failed.add(name);
            if (!closing.get()) {
                console.step(String.valueOf(e.getMessage()));
            }
        }
    }

    private String secretOfImporter() {
        return importerSecret.readOrCreate(SecretFile::randomPassword);
    }

    private static Service named(String name) {
        return Service.all().stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LaunchException("no service is called " + name));
    }

    private static URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
