package org.mainspring.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Two services that live, and the address of a third that does not. */
public final class StubServices implements QuarkusTestResourceLifecycleManager {

    private final Vertx vertx = Vertx.vertx();
    private final StubService registry = StubService.start(vertx, "registry");
    private final StubService funding = StubService.start(vertx, "funding");

    @Override
    public Map<String, String> start() {
        return Map.of(
                "mainspring.gateway.routes.registry", registry.url(),
                "mainspring.gateway.routes.funding", funding.url(),
                "mainspring.gateway.routes.events", "http://127.0.0.1:" + deadPort());
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(registry, new TestInjector.MatchesType(StubService.class));
    }

    private static int deadPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
