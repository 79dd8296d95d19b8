package org.mainspring.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings a region into a running platform; what is there already is left as it is, so it can be run again. */
final class Loading {

    private static final int IN_FLIGHT = 8;
    private static final int WAITING = 64;

    private final Region region;
    private final Api api;
    private final PrintStream out;
    private final Organizations organizations;
    private final Centres centres;

    /** The ids of those that others point to; of all others none is kept. */
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    Loading(Region region, Api api, PrintStream out) {
        this.region = region;
        this.api = api;
        this.out = out;
        organizations = new Organizations(region);
        centres = new Centres(region);
    }

    void run() {
        bringIn("sources", 1, i -> Source.request(region), i -> true);
        bringIn("schemes", 1, i -> Centres.scheme(), i -> true);
        bringIn("methods", 1, i -> Ranking.method(), i -> true);
        // Heads of groups first, and before them those that they belong to.
        bringIn("organizations", region.organizations(), this::organization, i -> i % 2_500 == 0);
        bringIn("organizations", region.organizations(), this::organization, i -> i % 50 == 0 && i % 2_500 != 0);
        bringIn("organizations", region.organizations(), this::organization, i -> i % 50 != 0);
        bringIn("recognitions", region.centres(), i -> withId(centres.at(i), "organization"), i -> true);
        bringIn("rankings", Math.min(1, region.candidates()), i -> ranking(), i -> true);
    }

    private ObjectNode organization(int organization) {
        return withId(organizations.at(organization), "parent");
    }

    private ObjectNode ranking() {
        ObjectNode request = new Ranking(region).request();
        for (JsonNode candidate : request.at("/run/candidates")) {
            withId((ObjectNode) candidate, "organization");
        }
        return request;
    }

    /** The id in the place of the external id, where there is one. */
    private ObjectNode withId(ObjectNode request, String reference) {
        JsonNode externalId = request.remove(reference + "ExternalId");
        return externalId == null
                ? request
                : request.put(reference + "Id", ids.computeIfAbsent(externalId.textValue(), api::organization));
    }

    private void bringIn(String collection, int count, IntFunction<ObjectNode> records, IntPredicate wanted) {
        // Who finds the queue full does the work: no more than so many records are there at once.
        var workers = new ThreadPoolExecutor(
                IN_FLIGHT,
                IN_FLIGHT,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                new ThreadPoolExecutor.CallerRunsPolicy());
        var progress = new Progress(new AtomicInteger(), new AtomicInteger(), new AtomicReference<>());
        for (int i = 0; i < count && progress.failure().get() == null; i++) {
            int number = i;
            if (wanted.test(number)) {
                workers.execute(() -> bringIn(collection, () -> records.apply(number), progress));
            }
        }
        finish(workers);
        if (progress.failure().get() != null) {
            throw progress.failure().get();
        }
        out.println(String.format(
                Locale.ROOT,
                "%s: %,d created, %,d already there",
                collection,
                progress.created().get(),
                progress.present().get()));
    }

    private record Progress(
            AtomicInteger created, AtomicInteger present, AtomicReference<@Nullable RuntimeException> failure) {}

    /** The first failure ends it all. */
    private void bringIn(String collection, Supplier<ObjectNode> record, Progress progress) {
        try {
            boolean isNew = api.create("/" + collection, record.get());
            (isNew ? progress.created() : progress.present()).incrementAndGet();
        } catch (RuntimeException refused) {
            progress.failure().compareAndSet(null, refused);
        }
    }

    private static void finish(ThreadPoolExecutor workers) {
        workers.shutdown();
        try {
            while (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
                // A million records take their time.
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new LoadException("interrupted", e);
        }
    }
}
