package org.mainspring.chassis.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;

/**
 * Takes the facts that a change brings about, in the change's own transaction: both commit or neither does. The relay tells
 * them to Kafka afterwards, and the change feed shows them.
 */
@ApplicationScoped
public class Outbox {

    /** Kafka takes messages of 1 MiB with their headers. One that it would never take must not get in the way of the rest. */
    private static final int LARGEST = 1_000_000;

    private static final String INSERT = """
            insert into outbox (id, aggregate, subject, type, time, data, state, traceparent)
            values (?1, ?2, ?3, ?4, ?5, cast(cast(?6 as text) as json), cast(cast(?7 as text) as json), ?8)""";

    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;
    private final String service;

    Outbox(ObjectMapper json, Clock clock, Ids ids, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.json = json;
        this.clock = clock;
        this.ids = ids;
        this.service = service;
    }

    /** Tells a fact. */
    public Uni<Void> tell(DomainFact fact) {
        return tell(fact, () -> null);
    }

    /**
     * Tells a fact, and the state that the aggregate has after it for those who keep a copy.
     *
     * @param state read after the change was flushed, so that it carries the new version
     */
    public Uni<Void> tell(DomainFact fact, Supplier<? extends @Nullable Object> state) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .flatMap(session -> insert(session, fact, state.get()))
                .replaceWithVoid();
    }

    private Uni<Integer> insert(Mutiny.Session session, DomainFact fact, @Nullable Object state) {
        FactType type = fact.getClass().getAnnotation(FactType.class);
        return session.createNativeQuery(INSERT)
                .setParameter(1, ids.next())
                .setParameter(2, type.aggregate())
                .setParameter(3, fact.subject())
                .setParameter(4, "org.mainspring." + service + "." + type.name() + ".v" + type.version())
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(6, write(fact))
                .setParameter(7, state == null ? null : write(state))
                .setParameter(8, traceparent())
                .executeUpdate();
    }

    private String write(Object value) {
        try {
            String text = json.writeValueAsString(value);
            if (text.length() > LARGEST / 3 && text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
                throw new Refusal(
                        ProblemType.PAYLOAD_TOO_LARGE,
                        "The record would be larger than can be told to others.",
                        List.of());
            }
            return text;
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
