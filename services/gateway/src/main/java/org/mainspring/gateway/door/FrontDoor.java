package org.mainspring.gateway.door;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.mainspring.gateway.GatewayConfig;
import org.mainspring.gateway.page.Pages;
import org.mainspring.gateway.route.RouteMetrics;
import org.mainspring.gateway.route.ServiceProxy;
import org.mainspring.gateway.route.Upstreams;

/** Opens the public port when the application starts and closes it, once all is answered, when it stops. */
@ApplicationScoped
public class FrontDoor {

    private static final Logger LOG = Logger.getLogger(FrontDoor.class);

    private final Vertx vertx;
    private final GatewayConfig config;
    private final Pages pages;
    private final Upstreams upstreams;
    private final RouteMetrics metrics;
    private final AtomicInteger port = new AtomicInteger();
    private final AtomicBoolean closing = new AtomicBoolean();

    FrontDoor(Vertx vertx, GatewayConfig config, Pages pages, Upstreams upstreams, RouteMetrics metrics) {
        this.vertx = vertx;
        this.config = config;
        this.pages = pages;
        this.upstreams = upstreams;
        this.metrics = metrics;
    }

    void open(@Observes StartupEvent event) {
        int loops = config.eventLoops() > 0
                ? config.eventLoops()
                : Runtime.getRuntime().availableProcessors();
        await(vertx.deployVerticle(this::leaf, new DeploymentOptions().setInstances(loops))
                .recover(this::cannotOpen)
                .toCompletionStage());
        LOG.infof(
                "Open on http://%s:%d for %s",
                config.host(), port(), config.routes().keySet());
    }

    private DoorLeaf leaf() {
        ServiceProxy proxy = new ServiceProxy(vertx, config);
        Cors cors = new Cors(config.corsOrigins().orElse(Set.of()));
        Reception reception = new Reception(new RequestScreen(config), cors, pages, upstreams, proxy, metrics, closing);
        return new DoorLeaf(config, reception, port);
    }

    private <T> Future<T> cannotOpen(Throwable cause) {
        String message = "Cannot open port %d on %s: %s".formatted(config.port(), config.host(), cause.getMessage());
        return Future.failedFuture(new IllegalStateException(message, cause));
    }

    boolean isOpen() {
        return port.get() > 0 && !closing.get();
    }

    /** The port it is open on, also where any free one was asked for. */
    public int port() {
        return port.get();
    }

    /** Every answer now asks its client to connect anew, elsewhere; those under way get their time. */
    void close(@Observes ShutdownEvent event) {
        closing.set(true);
        long end = System.nanoTime() + config.timeOuts().drain().toNanos();
        CompletableFuture<Void> idle = new CompletableFuture<>();
        vertx.setPeriodic(20, timer -> {
            if (metrics.underWay() == 0 || System.nanoTime() > end) {
                vertx.cancelTimer(timer);
                idle.complete(null);
            }
        });
        await(idle);
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
