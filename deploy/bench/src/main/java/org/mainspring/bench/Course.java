package org.mainspring.bench;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mainspring.bench.load.Comparison;
import org.mainspring.bench.load.Contest;
import org.mainspring.bench.load.Contestant;
import org.mainspring.bench.load.Endpoint;
import org.mainspring.bench.load.OpenLoad;
import org.mainspring.bench.load.Pages;
import org.mainspring.bench.load.Request;
import org.mainspring.bench.load.Wait;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.raw.RawProcess;
import org.mainspring.bench.raw.RawServer;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Machine;
import org.mainspring.bench.stage.Platform;
import org.mainspring.bench.stage.ProcessTree;
import org.mainspring.bench.stage.Waiting;

/** Everything that is asked of the servers: raw, the registry directly, and the registry through the gateway. */
final class Course implements AutoCloseable {

    private static final int CONNECTIONS = 64;
    private static final int ADDRESSES = 10_000;
    private static final int PAGES = 100;
    private static final int WAITS_PER_SECOND = 500;
    private static final int DELIVERIES_PER_SECOND = 100;

    private final Options options;
    private final Platform platform;
    private final Vertx vertx = Vertx.vertx();
    private final Registry registry;
    private final RawProcess rawProcess;
    private final Endpoint raw;
    private final Endpoint direct;
    private final Endpoint gateway;

    /** Fills the registry's table and starts the raw server over it. */
    Course(Options options, Platform platform, Path rawLog) {
        this.options = options;
        this.platform = platform;
        registry = new Registry(vertx, platform.registryDatabase());
        registry.seed(options.organizations());
        Console.step("%,d organizations are in the table", options.organizations());
        int rawPort = options.port() + 50;
        rawProcess = RawProcess.start(platform.javaOfServices(), platform.registryDatabase(), rawPort, rawLog);
        String token = platform.officerToken();
        raw = new Endpoint(vertx, rawPort, CONNECTIONS, null);
        direct = new Endpoint(vertx, platform.registryPort(), CONNECTIONS, token);
        gateway = new Endpoint(vertx, platform.gatewayPort(), CONNECTIONS, token);
    }

    Map<String, String> machine() {
        return Machine.describe(registry.version());
    }

    Comparison byId() {
        Supplier<Request> requests = someOrganization();
        return contest(options.reading())
                .hold(
                        "get by id",
                        List.of(
                                new Contestant("raw", raw, requests, rawProcess.processes()),
                                new Contestant("direct", direct, requests, platform.processes("registry")),
                                new Contestant("through the gateway", gateway, requests, gatewayAndRegistry())));
    }

    Comparison pages() {
        return contest(options.paging())
                .hold(
                        "page of 20",
                        List.of(
                                new Contestant("raw", raw, somePage(raw), rawProcess.processes()),
                                new Contestant("direct", direct, somePage(direct), platform.processes("registry")),
                                new Contestant(
                                        "through the gateway", gateway, somePage(gateway), gatewayAndRegistry())));
    }

    Comparison creation() {
        Supplier<Request> requests = Request.newOrganizations();
        Runnable settled = registry::awaitRelay;
        return contest(options.writing())
                .hold(
                        "create, with outbox",
                        List.of(
                                new Contestant("raw", raw, requests, rawProcess.processes()),
                                new Contestant("direct", direct, requests, platform.processes("registry"), settled),
                                new Contestant(
                                        "through the gateway", gateway, requests, gatewayAndRegistry(), settled)));
    }

    List<Wait> waits() {
        return List.of(wait("raw", raw), wait("direct", direct), wait("through the gateway", gateway));
    }

    Delivery delivery() {
        Delivery.measure(platform.kafka(), direct, DELIVERIES_PER_SECOND, options.steps() / 6);
        Delivery delivery = Delivery.measure(platform.kafka(), direct, DELIVERIES_PER_SECOND, options.steps() / 2);
        Console.step("commit to consumer is measured");
        return delivery;
    }

    @Override
    public void close() {
        raw.close();
        direct.close();
        gateway.close();
        rawProcess.close();
        registry.close();
        Waiting.on(vertx.close());
    }

    private Wait wait(String name, Endpoint endpoint) {
        Supplier<Request> requests = someOrganization();
        OpenLoad.run(endpoint, requests, WAITS_PER_SECOND, options.steps() / 3);
        Wait wait =
                new Wait(name, WAITS_PER_SECOND, OpenLoad.run(endpoint, requests, WAITS_PER_SECOND, options.steps()));
        Console.step("waits at %d/s: %s", WAITS_PER_SECOND, name);
        return wait;
    }

    private Contest contest(Contest.Effort effort) {
        return new Contest(platform.processes("postgres"), effort);
    }

    private ProcessTree gatewayAndRegistry() {
        return platform.processes("gateway").and(platform.processes("registry"));
    }

    private Supplier<Request> someOrganization() {
        return Request.anyOf(registry.someIds(ADDRESSES).stream()
                .map(id -> RawServer.ORGANIZATIONS + "/" + id)
                .toList());
    }

    private static Supplier<Request> somePage(Endpoint endpoint) {
        return Request.anyOf(Pages.walk(endpoint, RawServer.ORGANIZATIONS + "?limit=20", PAGES));
    }
}
