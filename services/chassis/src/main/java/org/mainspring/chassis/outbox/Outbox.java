package org.mainspring.chassis.outbox;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.JsonText;
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

    /** Rows come out of the array in its order, and so get their places in it. */
    private static final String INSERT_ALL = """
            insert into outbox (id, aggregate, subject, type, time, data, state, traceparent)
            select told.id, told.aggregate, told.subject, told.type, cast(cast(?2 as text) as timestamptz), told.data, told.state,
              cast(?3 as text)
            from rows from (json_to_recordset(cast(cast(?1 as text) as json)) as (id uuid, aggregate text, subject text, type text,
              data json, state json)) with ordinality as told (id, aggregate, subject, type, data, state, place)
            order by told.place""";

    private final JsonText json;
    private final Clock clock;
    private final Ids ids;
    private final String service;

    Outbox(JsonText json, Clock clock, Ids ids, @ConfigProperty(name = "quarkus.application.name") String service) {
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

    /** A fact with the state after it, as one of many. */
    public record Telling(DomainFact fact, Supplier<? extends @Nullable Object> state) {}

    /** Tells many facts in their order, in one statement. */
    public Uni<Void> tellAll(List<Telling> tellings) {
        return tellings.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .call(Mutiny.Session::flush)
                        .flatMap(session -> insertAll(session, tellings))
                        .replaceWithVoid();
    }

    /** One row to be. */
    private record Row(
            UUID id,
            String aggregate,
            String subject,
            String type,
            @JsonRawValue String data,
            @JsonRawValue @Nullable String state) {}

    private Uni<Integer> insertAll(Mutiny.Session session, List<Telling> tellings) {
        List<Row> rows = tellings.stream().map(this::row).toList();
        return session.createNativeQuery(INSERT_ALL)
                .setParameter(1, json.of(rows))
                .setParameter(2, clock.instant().toString())
                .setParameter(3, traceparent())
                .executeUpdate();
    }

    private Row row(Telling telling) {
        FactType type = telling.fact().getClass().getAnnotation(FactType.class);
        Object state = telling.state().get();
        return new Row(
                ids.next(),
                type.aggregate(),
                telling.fact().subject(),
                name(type),
                write(telling.fact()),
                state == null ? null : write(state));
    }

    private String name(FactType type) {
        return "org.mainspring." + service + "." + type.name() + ".v" + type.version();
    }

    private Uni<Integer> insert(Mutiny.Session session, DomainFact fact, @Nullable Object state) {
        FactType type = fact.getClass().getAnnotation(FactType.class);
        return session.createNativeQuery(INSERT)
                .setParameter(1, ids.next())
                .setParameter(2, type.aggregate())
                .setParameter(3, fact.subject())
                .setParameter(4, name(type))
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(6, write(fact))
                .setParameter(7, state == null ? null : write(state))
                .setParameter(8, traceparent())
                .executeUpdate();
    }

    private String write(Object value) {
        String text = json.of(value);
        if (text.length() > LARGEST / 3 && text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new Refusal(
                    ProblemType.PAYLOAD_TOO_LARGE, "The record would be larger than can be told to others.", List.of());
        }
        return text;
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
