package org.mainspring.chassis.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.mainspring.chassis.json.Trusted;
import org.mainspring.chassis.problem.Failures;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;

/**
 * Takes each message once: its id and its effect commit together, so a message that comes again changes nothing.
 *
 * <p>While something that is needed does not answer, a message is tried again for as long as it takes, in order; what fails
 * otherwise (a lost race, a reason that is not known) a few times. What can never succeed, and what still fails then, fails
 * the channel's message, which the connector puts on the service's dead-letter topic with the reason.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final int TRIES = 8;
    private static final String REMEMBER =
            "insert into inbox (message_id, topic) values (?1, ?2) on conflict do nothing";
    private static final String REMEMBER_ALL = """
            insert into inbox (message_id, topic) select told.id, cast(?2 as text) from unnest(cast(?1 as text[])) as told (id)
            on conflict do nothing
            returning message_id""";

    private final ObjectMapper json;
    private final MeterRegistry meters;

    Inbox(@Trusted ObjectMapper json, MeterRegistry meters) {
        this.json = json;
        this.meters = meters;
    }

    /** @param effect run in a transaction of its own, not at all for a message that was taken before */
    public Uni<Void> once(ConsumerRecord<String, byte[]> record, Function<ReceivedMessage, Uni<Void>> effect) {
        return Uni.createFrom()
                .deferred(() -> take(record, ReceivedMessage.of(record, json), effect))
                .onFailure(Inbox::mayPass)
                .invoke(failure -> tryAgain(record, failure))
                .onFailure(Inbox::isOutage)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .onFailure(Inbox::mayPass)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .atMost(TRIES)
                .invoke(() -> count(record, "taken"))
                .onFailure()
                .invoke(failure -> giveUp(record, failure));
    }

    /**
     * Takes the states that lie ready of a channel with {@code batch=true} in one transaction: there are many at a time, and
     * each stands for itself. Where they cannot be taken together, they are one by one, as by {@link #once}.
     *
     * @param effect is given the states of messages that were not taken before, in their order
     */
    public <T> Uni<Void> together(Message<List<byte[]>> batch, Class<T> state, Function<List<T>, Uni<Void>> effect) {
        List<Delivered> delivered = Delivered.in(batch);
        // A pause and a dead letter end elsewhere, where there are no transactions.
        Context context = Vertx.currentContext();
        Executor here = task -> context.runOnContext(nothing -> task.run());
        return Uni.createFrom()
                .deferred(() -> takeAll(delivered, state, effect))
                .runSubscriptionOn(here)
                .onFailure(Inbox::isOutage)
                .invoke(failure -> tryAgain(delivered.get(0).record(), failure))
                .onFailure(Inbox::isOutage)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .invoke(() -> delivered.forEach(one -> count(one.record(), "taken")))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "Messages from %s on are taken one by one: %s",
                        place(delivered.get(0).record()), failure.getMessage()))
                .onFailure()
                .recoverWithUni(() -> oneByOne(delivered, here, message -> effect.apply(List.of(message.data(state)))))
                .chain(() -> Uni.createFrom().completionStage(batch.ack()));
    }

    private <T> Uni<Void> takeAll(List<Delivered> delivered, Class<T> state, Function<List<T>, Uni<Void>> effect) {
        Map<String, ReceivedMessage> messages = new LinkedHashMap<>();
        for (Delivered one : delivered) {
            ReceivedMessage message = ReceivedMessage.of(one.record(), json);
            messages.putIfAbsent(message.id(), message);
        }
        String topic = delivered.get(0).record().topic();
        return Panache.withTransaction(() -> Panache.getSession()
                .flatMap(session -> rememberAll(session, messages.keySet(), topic))
                .map(fresh -> messages.values().stream()
                        .filter(message -> fresh.contains(message.id()))
                        .map(message -> message.data(state))
                        .toList())
                .flatMap(fresh -> fresh.isEmpty() ? Uni.createFrom().voidItem() : effect.apply(fresh)));
    }

    private Uni<Void> oneByOne(List<Delivered> delivered, Executor here, Function<ReceivedMessage, Uni<Void>> effect) {
        return Multi.createFrom()
                .iterable(delivered)
                .onItem()
                .transformToUniAndConcatenate(one -> once(one.record(), effect)
                        .runSubscriptionOn(here)
                        .onFailure()
                        .recoverWithUni(failure -> refuse(one, failure)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** For as long as it takes: what is not on the dead-letter topic would be lost. */
    private static Uni<Void> refuse(Delivered one, Throwable failure) {
        return one.refuse(failure)
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private Uni<Set<String>> rememberAll(Mutiny.Session session, Set<String> ids, String topic) {
        return session.createNativeQuery(REMEMBER_ALL, String.class)
                .setParameter(1, ids.toArray(String[]::new))
                .setParameter(2, topic)
                .getResultList()
                .map(Set::copyOf);
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
    private static boolean mayPass(Throwable failure) {
        return !(failure instanceof UnreadableMessage || failure instanceof Refusal);
    }

    private static boolean isOutage(Throwable failure) {
        return mayPass(failure) && Failures.classify(failure).type() == ProblemType.SERVICE_UNAVAILABLE;
    }

    private void tryAgain(ConsumerRecord<String, byte[]> record, Throwable failure) {
        count(record, "retried");
        LOG.debugf(failure, "Message %s is tried again", place(record));
    }

    private void giveUp(ConsumerRecord<String, byte[]> record, Throwable failure) {
        count(record, "dead");
        // A message that is understood and not wanted has no stack worth reading.
        LOG.warnf(
                mayPass(failure) ? failure : null,
                "Message %s goes to the dead-letter topic: %s",
                place(record),
                failure.getMessage());
    }

    private static String place(ConsumerRecord<String, byte[]> record) {
        return record.topic() + "/" + record.partition() + "/" + record.offset();
    }

    private void count(ConsumerRecord<String, byte[]> record, String outcome) {
        meters.counter("mainspring.inbox.messages", "topic", record.topic(), "outcome", outcome)
                .increment();
    }
}
