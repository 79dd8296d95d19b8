package org.mainspring.registry.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.Trusted;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.history.HistoryRepository.Belief;
import org.mainspring.registry.history.HistoryRepository.Entry;
import org.mainspring.registry.history.Timeline.Amendment;
import org.mainspring.registry.history.Timeline.Segment;

/**
 * Keeps what was valid when, and what was known of it when. Writing is part of the caller's transaction, which has the record
 * itself locked against a second change.
 */
@ApplicationScoped
public class HistoryService {

    private final HistoryRepository history;
    private final ObjectMapper json;
    private final Clock clock;

    HistoryService(HistoryRepository history, @Trusted ObjectMapper json, Clock clock) {
        this.history = history;
        this.json = json;
        this.clock = clock;
    }

    /** The first that is known of a record. */
    public <S> Uni<Void> begin(UUID id, long version, ValidPeriod valid, S state) {
        return begin(id, version, Map.of(valid, state));
    }

    /** The same, where it is another thing on other days. */
    public <S> Uni<Void> begin(UUID id, long version, Map<ValidPeriod, S> states) {
        List<Segment<S>> segments = states.entrySet().stream()
                .map(state -> new Segment<>(state.getKey(), state.getValue()))
                .toList();
        return believe(id, version, segments, clock.instant());
    }

    /**
     * Changes what was on the days of a period, whatever it was on each of them.
     *
     * @param version of the record after the change
     * @return whether that changed anything
     */
    public <S> Uni<Boolean> amend(UUID id, long version, ValidPeriod period, Class<S> type, UnaryOperator<S> change) {
        return history.knownNow(id).flatMap(entries -> {
            Amendment<S> amendment = timeline(entries, type).amend(period, change);
            return amendment.isEmpty()
                    ? Uni.createFrom().item(false)
                    : keep(id, version, amendment, after(entries)).replaceWith(true);
        });
    }

    /** The first that is known of one record among many. */
    public record Beginning<S>(UUID id, long version, Map<ValidPeriod, S> states) {}

    /** The same of many records, in one statement. */
    public <S> Uni<Void> beginAll(List<Beginning<S>> beginnings) {
        Instant now = clock.instant();
        return history.believeAll(
                beginnings.stream().flatMap(one -> beliefs(one, now)).toList());
    }

    private <S> Stream<Belief> beliefs(Beginning<S> one, Instant now) {
        return one.states().entrySet().stream()
                .map(state -> belief(one.id(), one.version(), state.getKey(), now, write(state.getValue())));
    }

    /**
     * A change of one record among many.
     *
     * @param version of the record after the change
     */
    public record Change<S>(UUID id, long version, UnaryOperator<S> change) {}

    /** Changes what many records were on the days of a period, in a fixed number of statements. */
    public <S> Uni<Void> amendAll(List<Change<S>> changes, ValidPeriod period, Class<S> type) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<UUID, Change<S>> byId = changes.stream().collect(Collectors.toMap(Change::id, Function.identity()));
        return history.knownNow(byId.keySet())
                .map(known -> known.entrySet().stream()
                        .map(one -> amended(byId.get(one.getKey()), one.getValue(), period, type))
                        .toList())
                .flatMap(this::keepAll);
    }

    /** What is no longer believed of one record, and what is in its place. */
    private record Amended(List<Belief> withdrawn, List<Belief> believed) {}

    private <S> Amended amended(Change<S> one, List<Entry> entries, ValidPeriod period, Class<S> type) {
        Instant at = after(entries);
        Amendment<S> amendment = timeline(entries, type).amend(period, one.change());
        List<Belief> withdrawn = amendment.withdrawn().stream()
                .map(segment -> belief(one.id(), one.version(), segment.valid(), at, "{}"))
                .toList();
        List<Belief> believed = amendment.believed().stream()
                .map(segment -> belief(one.id(), one.version(), segment.valid(), at, write(segment.state())))
                .toList();
        return new Amended(withdrawn, believed);
    }

    private Uni<Void> keepAll(List<Amended> all) {
        List<Belief> believed =
                all.stream().flatMap(one -> one.believed().stream()).toList();
        return history.withdrawAll(
                        all.stream().flatMap(one -> one.withdrawn().stream()).toList())
                .chain(() -> history.believeAll(believed));
    }

    private static Belief belief(UUID id, long version, ValidPeriod valid, Instant at, String state) {
        return new Belief(id, new Entry(version, valid, at, null, state));
    }

    /** @throws Refusal 404 where nothing was valid on that day as far as was known */
    public <S, T> Uni<T> asOf(
            UUID id,
            String what,
            @Nullable LocalDate validAt,
            @Nullable Instant knownAt,
            Class<S> type,
            Reader<S, T> read) {
        Instant now = clock.instant();
        LocalDate day = validAt == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : validAt;
        return history.asOf(id, what, day, knownAt == null ? now : knownAt)
                .map(found -> found.map(entry -> read.read(entry.version(), entry.knownFrom(), state(entry, type)))
                        .orElseThrow(() -> Refusal.notFound(what, id + " that was valid then as far as was known")));
    }

    /**
     * All that was ever known, the latest first.
     *
     * @throws Refusal 404 where there is nothing
     */
    public <S, T> Uni<Page<HistoryEntry<T>>> list(
            UUID id, String what, PageQuery query, Class<S> type, Reader<S, T> read) {
        Function<Entry, HistoryEntry<T>> show = entry -> new HistoryEntry<>(
                entry.valid().from(),
                entry.valid().to(),
                entry.knownFrom(),
                entry.knownTo(),
                read.read(entry.version(), entry.knownFrom(), state(entry, type)));
        return history.list(id, what, query, show).invoke(page -> requireAny(page, query, what, id));
    }

    private static void requireAny(Page<?> page, PageQuery query, String what, UUID id) {
        if (page.items().isEmpty() && query.cursor == null) {
            throw Refusal.notFound(what, id);
        }
    }

    /** Shows a state that was kept. */
    @FunctionalInterface
    public interface Reader<S, T> {
        T read(long version, Instant knownFrom, S state);
    }

    private <S> Uni<Void> keep(UUID id, long version, Amendment<S> amendment, Instant at) {
        List<ValidPeriod> withdrawn =
                amendment.withdrawn().stream().map(Segment::valid).toList();
        return history.withdraw(id, withdrawn, at).chain(() -> believe(id, version, amendment.believed(), at));
    }

    private <S> Uni<Void> believe(UUID id, long version, List<Segment<S>> segments, Instant at) {
        List<Entry> states = segments.stream()
                .map(segment -> new Entry(version, segment.valid(), at, null, write(segment.state())))
                .toList();
        return history.believe(id, version, states, at);
    }

    /** Now, but later than all that is known: two changes may fall into the same instant of the clock. */
    private Instant after(List<Entry> entries) {
        Instant now = clock.instant();
        return entries.stream()
                .map(entry -> entry.knownFrom().plus(1, ChronoUnit.MICROS))
                .reduce(now, (latest, next) -> next.isAfter(latest) ? next : latest);
    }

    private <S> Timeline<S> timeline(List<Entry> entries, Class<S> type) {
        return new Timeline<>(entries.stream()
                .map(entry -> new Segment<>(entry.valid(), state(entry, type)))
                .toList());
    }

    private <S> S state(Entry entry, Class<S> type) {
        try {
            return json.readValue(entry.state(), type);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String write(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
