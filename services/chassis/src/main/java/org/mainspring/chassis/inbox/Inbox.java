package org.mainspring.chassis.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.mainspring.chassis.problem.Failures;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;

/**
 * Takes each message once: its id and its effect commit together, so a message that comes again changes nothing.
 *
 * <p>What fails for a passing reason (no database, a lost race) is tried again for as long as it takes, in order; what fails
 * for a reason that is not known, a few times. What can never succeed fails the channel's message, which the connector puts
 * on the service's dead-letter topic with the reason.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final int TRIES = 8;
    private static final String REMEMBER =
            "insert into inbox (message_id, topic) values (?1, ?2) on conflict do nothing";

    private final ObjectMapper json;
    private final MeterRegistry meters;

    Inbox(ObjectMapper json, MeterRegistry meters) {
        this.json = json;
        this.meters = meters;
    }

    /** @param effect run in a transaction of its own, not at all for a message that was taken before */
    public Uni<Void> once(ConsumerRecord<String, byte[]> record, Function<ReceivedMessage, Uni<Void>> effect) {
        return Uni.createFrom()
                .deferred(() -> take(record, ReceivedMessage.of(record, json), effect))
                .onFailure(Inbox::passing)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .onFailure(failure -> !(failure instanceof UnreadableMessage || failure instanceof Refusal))
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .atMost(TRIES)
                .invoke(() -> count(record, "taken"))
                .onFailure()
                .invoke(failure -> giveUp(record, failure));
    }

    private Uni<Void> take(
            ConsumerRecord<String, byte[]> record,
            ReceivedMessage message,
            Function<ReceivedMessage, Uni<Void>> effect) {
        return Panache.withTransaction(() -> Panache.getSession()
                .flatMap(session -> remember(session, message.id(), record.topic()))
                .flatMap(fresh ->
                        fresh == 1 ? effect.apply(message) : Uni.createFrom().voidItem()));
    }

    private Uni<Integer> remember(Mutiny.Session session, String messageId, String topic) {
        return session.createNativeQuery(REMEMBER)
                .setParameter(1, messageId)
                .setParameter(2, topic)
                .executeUpdate();
    }

    /** A lost race shows as a broken constraint or a stale version; the next try sees what won. */
    private static boolean passing(Throwable failure) {
        if (failure instanceof UnreadableMessage || failure instanceof Refusal) {
            return false;
        }
        ProblemType type = Failures.classify(failure).type();
        return type == ProblemType.SERVICE_UNAVAILABLE
                || type == ProblemType.PRECONDITION_FAILED
                || type == ProblemType.CONFLICT
                || type == ProblemType.ALREADY_EXISTS;
    }

    private void giveUp(ConsumerRecord<String, byte[]> record, Throwable failure) {
        count(record, "dead");
        LOG.warnf(
                failure,
                "Message %s/%d/%d goes to the dead-letter topic",
                record.topic(),
                record.partition(),
                record.offset());
    }

    private void count(ConsumerRecord<String, byte[]> record, String outcome) {
        meters.counter("mainspring.inbox.messages", "topic", record.topic(), "outcome", outcome)
                .increment();
    }
}
