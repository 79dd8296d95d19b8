package org.mainspring.chassis.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainspring.chassis.http.StreamedBody;
import org.mainspring.chassis.json.JsonText;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;

/**
 * The feed as a stream: up to its present end, or for as long as the reader stays. Facts are read some at a time, when the reader
 * has taken those before, and between two readings no session is held.
 */
@ApplicationScoped
class ChangeStreams {

    private static final FeedPart WELCOME = text("retry: 1000\n\n", true);
    private static final FeedPart NO_NEWS = text(":\n\n", true);
    private static final FeedPart END = text("", false);

    private final ChangeRepository changes;
    private final FeedHead head;
    private final FeedConfig config;
    private final JsonText json;
    private final AtomicInteger open = new AtomicInteger();

    ChangeStreams(ChangeRepository changes, FeedHead head, FeedConfig config, JsonText json) {
        this.changes = changes;
        this.head = head;
        this.config = config;
        this.json = json;
    }

    /** One fact a line, up to the number that the feed has reached now. */
    StreamedBody lines(ChangeQuery query) {
        return counted(changes.last().toMulti().onItem().transformToMultiAndConcatenate(last -> upTo(last, query)));
    }

    /** Server-sent events, those to come too. */
    StreamedBody events(ChangeQuery query, long after) {
        Multi<FeedPart> news = Multi.createBy()
                .repeating()
                .uni(() -> new FeedReading(query, after), this::next)
                .whilst(FeedPart::more);
        Multi<FeedPart> all =
                Multi.createBy().concatenating().streams(Multi.createFrom().item(WELCOME), news);
        return counted(all.onSubscription().invoke(head::join).onTermination().invoke(head::leave));
    }

    private Multi<FeedPart> upTo(long last, ChangeQuery query) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new FeedReading(query, query.after), reading -> read(reading, last, this::line))
                .whilst(FeedPart::more);
    }

    private Uni<FeedPart> next(FeedReading reading) {
        return head.beyond(reading.position(), config.heartbeat()).flatMap(reached -> {
            if (head.isClosing()) {
                return Uni.createFrom().item(END);
            }
            return reached > reading.position()
                    ? read(reading, reached, this::event).map(read -> new FeedPart(read.bytes(), true))
                    : Uni.createFrom().item(NO_NEWS);
        });
    }

    private Uni<FeedPart> read(FeedReading reading, long upTo, Function<Change, String> write) {
        return changes.between(reading.query(), reading.position(), upTo, FeedReading.AT_ONCE)
                .invoke(read -> reading.advance(read, upTo))
                .map(read -> part(read, reading.position() < upTo, write));
    }

    private static FeedPart part(List<Change> read, boolean more, Function<Change, String> write) {
        return text(read.stream().map(write).collect(Collectors.joining()), more);
    }

    private String line(Change change) {
        return json.of(change) + "\n";
    }

    private String event(Change change) {
        return "id: " + change.number() + "\nevent: " + change.type() + "\ndata: " + json.of(change) + "\n\n";
    }

    /** There may be so many readers and no more, each for as long as it reads. */
    private StreamedBody counted(Multi<FeedPart> parts) {
        return new StreamedBody(Multi.createFrom().deferred(() -> {
            if (open.incrementAndGet() > config.streams()) {
                open.decrementAndGet();
                return Multi.createFrom().failure(tooMany());
            }
            return parts.map(FeedPart::bytes).onTermination().invoke(open::decrementAndGet);
        }));
    }

    private static Refusal tooMany() {
        return new Refusal(
                ProblemType.SERVICE_UNAVAILABLE,
                "As many as may are reading the feed as a stream; try later.",
                List.of());
    }

    private static FeedPart text(String text, boolean more) {
        return new FeedPart(text.getBytes(StandardCharsets.UTF_8), more);
    }
}
