package org.mainspring.registry.name;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.mainspring.registry.name.GramFrequencies.TellingGrams;
import org.mainspring.registry.name.NameRepository.NamedOrganization;

/** Finds organizations by names that may have errors. */
@ApplicationScoped
public class NameService {

    private static final int MOST_OF_ONE_SET = 200;

    /** Whoever shares fewer of the telling pieces than so many others is not the one that is meant. */
    private static final int COMPARED = 80;

    private final NameRepository names;
    private final Vertx vertx;
    private final AtomicReference<GramFrequencies> frequencies = new AtomicReference<>(GramFrequencies.UNKNOWN);

    NameService(NameRepository names, Vertx vertx) {
        this.names = names;
        this.vertx = vertx;
    }

    /**
     * For each name the organizations whose names come near, best first. Comparing is work for a processor, so it leaves the event
     * loop; the answer is back on it, as the transaction of a caller must be.
     *
     * @param looked how many organizations with a common piece are looked at for each name; the rarest pieces come first
     * @param least the lowest score that is near
     */
    public Uni<List<List<NameMatch>>> near(List<FoldedName> wanted, int looked, double least) {
        List<List<TellingGrams>> sets = wanted.stream()
                .map(name -> frequencies.get().telling(NameGrams.of(name), looked))
                .toList();
        return names.sharing(sets, MOST_OF_ONE_SET, COMPARED)
                .flatMap(found -> vertx.executeBlocking(() -> matches(wanted, found, least), false));
    }

    private static List<List<NameMatch>> matches(
            List<FoldedName> wanted, Map<Integer, List<NamedOrganization>> found, double least) {
        return IntStream.range(0, wanted.size())
                .mapToObj(place -> matches(wanted.get(place), found, place, least))
                .toList();
    }

    private static List<NameMatch> matches(
            FoldedName wanted, Map<Integer, List<NamedOrganization>> found, int place, double least) {
        return found.getOrDefault(place, List.of()).stream()
                .map(organization -> organization.match(wanted))
                .filter(match -> match.score().value() >= least)
                .sorted(NameMatch.BEST_FIRST)
                .toList();
    }

    /** Names come and go slowly; without the statistics a search looks at more than it needs to. */
    @Scheduled(every = "30s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> learnFrequencies() {
        return names.frequencies()
                .invoke(frequencies::set)
                .replaceWithVoid()
                .onFailure()
                .recoverWithNull();
    }
}
