package org.mainspring.chassis.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Numbers the facts of the outbox and tells them to Kafka in that order, at least once. Of several replicas the one that holds
 * the lock relays. A sequence of blocking steps by nature, so it is a thread of its own and not a reactive pipeline.
 */
@ApplicationScoped
class OutboxRelay implements Runnable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final RelayConfig config;
    private final DatabaseLogin login;
    private final Map<String, Object> kafka;
    private final String service;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this, "outbox-relay");
    private boolean kafkaAway;

    OutboxRelay(
            RelayConfig config,
            DatabaseLogin login,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.config = config;
        this.login = login;
        this.kafka = kafka;
        this.service = service;
    }

    void start(@Observes StartupEvent started) {
        if (config.relay()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped.countDown();
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    @Override
    public void run() {
        while (running()) {
            try (Connection connection = login.connect()) {
                lead(new OutboxTable(connection));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } catch (SQLException | ExecutionException | RuntimeException failure) {
                startAgain(failure);
            }
        }
    }

    private void lead(OutboxTable table) throws SQLException, InterruptedException, ExecutionException {
        while (!table.tryLock()) {
            if (stopped.await(config.candidacy().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
        table.listen();
        try (var publisher = new FactPublisher(kafka, service)) {
            while (running()) {
                if (table.number(config.batch()) + relay(table, publisher) == 0) {
                    table.await(config.patience());
                }
            }
        }
    }

    /** Whatever went wrong: a relay that ends for good would hold up every fact of the service. */
    private void startAgain(Exception failure) {
        if (running()) {
            LOG.warnf("The outbox relay starts again: %s", failure);
            pause();
        }
    }

    private int relay(OutboxTable table, FactPublisher publisher)
            throws SQLException, InterruptedException, ExecutionException {
        List<OutboxTable.Entry> entries = table.unsent(config.batch());
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (OutboxTable.Entry entry : entries) {
            sent.addAll(send(entry, table, publisher));
        }
        for (Future<RecordMetadata> acknowledgement : sent) {
            await(acknowledgement, table);
        }
        if (!entries.isEmpty()) {
            table.sentUpTo(entries.get(entries.size() - 1).number());
            kafkaAway = false;
        }
        return entries.size();
    }

    /** Kafka may be away; the feed goes on being numbered meanwhile. */
    private List<Future<RecordMetadata>> send(OutboxTable.Entry entry, OutboxTable table, FactPublisher publisher)
            throws SQLException, InterruptedException, ExecutionException {
        while (true) {
            try {
                return publisher.send(entry);
            } catch (ExecutionException refused) {
                if (!(refused.getCause() instanceof RetriableException)) {
                    throw refused;
                }
                holdOut(table, refused.getCause());
            }
        }
    }

    private void await(Future<RecordMetadata> acknowledgement, OutboxTable table)
            throws SQLException, InterruptedException, ExecutionException {
        while (true) {
            try {
                acknowledgement.get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException away) {
                holdOut(table, away);
            }
        }
    }

    private void holdOut(OutboxTable table, Throwable reason) throws SQLException, InterruptedException {
        if (!kafkaAway) {
            LOG.warnf("Kafka does not take the facts of the outbox, which waits: %s", reason);
            kafkaAway = true;
        }
        while (table.number(config.batch()) == config.batch() && running()) {
            LOG.debug("The feed goes on");
        }
        if (!running()) {
            throw new InterruptedException("stopping");
        }
    }

    private boolean running() {
        return stopped.getCount() > 0 && !Thread.currentThread().isInterrupted();
    }

    private void pause() {
        try {
            if (stopped.await(config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("The outbox relay ends");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
