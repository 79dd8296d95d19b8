package org.mainspring.chassis.feed;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Knows how far the feed has got while anybody waits for more: the relay's notification wakes it, and it looks by itself once a
 * second. However many readers there are, they share one session for the notifications, and none has one of its own.
 */
@ApplicationScoped
class FeedHead {

    private static final Logger LOG = Logger.getLogger(FeedHead.class);
    private static final long LOOKS_EVERY_MILLIS = 1_000;

    private final Vertx vertx;
    private final ChangeRepository changes;
    private final PgConnectOptions server;
    private final Set<Runnable> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicLong reached = new AtomicLong();
    private final AtomicBoolean closing = new AtomicBoolean();
    private @Nullable PgSubscriber notifications;
    private long timer;
    private int readers;

    FeedHead(
            Vertx vertx,
            ChangeRepository changes,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.vertx = vertx;
        this.changes = changes;
        this.server = PgConnectOptions.fromUri(url).setUser(user).setPassword(password);
    }

    /** One more reader; the first one makes it listen. */
    synchronized void join() {
        if (readers++ == 0) {
            notifications = PgSubscriber.subscriber(vertx, server).reconnectPolicy(retries -> LOOKS_EVERY_MILLIS);
            notifications.channel("feed").handler(notified -> look());
            notifications.connect().onFailure(away -> LOG.debug("Looking for news without being told of them", away));
            timer = vertx.setPeriodic(LOOKS_EVERY_MILLIS, tick -> look());
        }
        look();
    }

    synchronized void leave() {
        if (--readers == 0 && notifications != null) {
            vertx.cancelTimer(timer);
            notifications.close().onFailure(gone -> LOG.debug("It was closed already", gone));
            notifications = null;
        }
    }

    /** The number that the feed has reached, as soon as it is beyond the one given; the same one when patience ends. */
    Uni<Long> beyond(long number, Duration patience) {
        return Uni.createFrom()
                .<Long>emitter(found -> {
                    Runnable wake = () -> {
                        if (reached.get() > number || closing.get()) {
                            found.complete(Math.max(number, reached.get()));
                        }
                    };
                    waiting.add(wake);
                    found.onTermination(() -> waiting.remove(wake));
                    wake.run();
                })
                .ifNoItem()
                .after(patience)
                .recoverWithItem(number);
    }

    boolean isClosing() {
        return closing.get();
    }

    /** The service stops: nobody waits any longer. */
    void close(@Observes ShutdownDelayInitiatedEvent stopping) {
        end();
    }

    void close(@Observes ShutdownEvent stopping) {
        end();
    }

    private void end() {
        closing.set(true);
        waiting.forEach(Runnable::run);
    }

    private void look() {
        changes.last().subscribe().with(this::advance, away -> LOG.debug("The feed cannot be looked at now", away));
    }

    private void advance(long number) {
        reached.accumulateAndGet(number, Math::max);
        waiting.forEach(Runnable::run);
    }
}
