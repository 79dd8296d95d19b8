package org.mainspring.chassis.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** How many facts wait to be told and how old the oldest is: every replica sees it, whoever relays. */
@ApplicationScoped
class OutboxLag {

    /** Two index ranges; counting stops at a number that is alarming enough. */
    private static final String LAG = """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(time)) * 1000, 0)::bigint
            from (select time from outbox where number is null
                  union all
                  (select time from outbox where number > (select sent from outbox_relay) order by number limit 100000)) waiting""";

    private final Pool pool;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong oldestMillis = new AtomicLong();

    OutboxLag(Pool pool, MeterRegistry meters) {
        this.pool = pool;
        Gauge.builder("mainspring.outbox.waiting", waiting, AtomicLong::get)
                .description("Facts that are committed and not yet told to Kafka")
                .register(meters);
        Gauge.builder("mainspring.outbox.oldest.seconds", oldestMillis, millis -> millis.get() / 1000.0)
                .description("Age of the oldest of them")
                .register(meters);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> measure() {
        return pool.query(LAG)
                .execute()
                .invoke(rows -> keep(rows.iterator().next()))
                .replaceWithVoid()
                .onFailure()
                .recoverWithNull();
    }

    private void keep(Row row) {
        waiting.set(row.getLong(0));
        oldestMillis.set(row.getLong(1));
    }
}
