package org.mainspring.registry.recognition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.registry.history.AsOfQuery;
import org.mainspring.registry.history.HistoryEntry;
import org.mainspring.registry.history.HistoryService;
import org.mainspring.registry.history.ValidPeriod;

/** What recognitions were, and what was known of it. */
@ApplicationScoped
class RecognitionHistory {

    private final HistoryService history;

    RecognitionHistory(HistoryService history) {
        this.history = history;
    }

    Uni<Void> begin(Recognition recognition) {
        return history.begin(recognition.id(), recognition.version(), states(recognition));
    }

    /** The same of many. */
    Uni<Void> beginAll(List<Recognition> recognitions) {
        return history.beginAll(recognitions.stream()
                .map(one -> new HistoryService.Beginning<>(one.id(), one.version(), states(one)))
                .toList());
    }

    /** It is valid from its conferral to its expiry, and expired from then on. */
    private static Map<ValidPeriod, RecognitionSnapshot> states(Recognition recognition) {
        RecognitionSnapshot now = recognition.snapshot();
        Map<ValidPeriod, RecognitionSnapshot> states = new LinkedHashMap<>();
        states.put(new ValidPeriod(now.conferredOn(), now.expiresOn()), now.as(RecognitionStatus.ACTIVE));
        if (now.expiresOn() != null) {
            states.put(ValidPeriod.since(now.expiresOn()), now.as(RecognitionStatus.EXPIRED));
        }
        return states;
    }

    /** From the day on it is what it is now; what was to come of it by itself still comes. */
    Uni<Void> amend(Recognition recognition, LocalDate since) {
        return history.amend(
                        recognition.id(),
                        recognition.version(),
                        ValidPeriod.since(since),
                        RecognitionSnapshot.class,
                        before -> after(before, recognition.snapshot()))
                .replaceWithVoid();
    }

    /** The same of many, in a fixed number of statements. */
    Uni<Void> amendAll(List<Recognition> recognitions, LocalDate since) {
        return history.amendAll(
                recognitions.stream().map(RecognitionHistory::change).toList(),
                ValidPeriod.since(since),
                RecognitionSnapshot.class);
    }

    private static HistoryService.Change<RecognitionSnapshot> change(Recognition recognition) {
        return new HistoryService.Change<>(
                recognition.id(), recognition.version(), before -> after(before, recognition.snapshot()));
    }

    private static RecognitionSnapshot after(RecognitionSnapshot before, RecognitionSnapshot now) {
        return now.status() == RecognitionStatus.ACTIVE ? now.as(before.status()) : now;
    }

    Uni<RecognitionResponse> read(UUID id, AsOfQuery asOf) {
        return history.asOf(id, "recognition", asOf.validAt, asOf.knownAt, RecognitionSnapshot.class, reader(id));
    }

    Uni<Page<HistoryEntry<RecognitionResponse>>> list(UUID id, PageQuery query) {
        return history.list(id, "recognition", query, RecognitionSnapshot.class, reader(id));
    }

    private static HistoryService.Reader<RecognitionSnapshot, RecognitionResponse> reader(UUID id) {
        return (version, knownFrom, snapshot) -> snapshot.response(id, version, knownFrom);
    }
}
