package org.mainspring.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.mainspring.generator.api.Workers;

/** Brings a region into a running platform; what is there already is left as it is, so it can be run again. */
final class Loading {

    private final Region region;
    private final Registry registry;
    private final PrintStream out;
    private final Organizations organizations;
    private final Centres centres;

    /** The ids of those that others point to; of all others none is kept. */
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    Loading(Region region, Registry registry, PrintStream out) {
        this.region = region;
        this.registry = registry;
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
                : request.put(reference + "Id", ids.computeIfAbsent(externalId.textValue(), registry::organization));
    }

    private void bringIn(String collection, int count, IntFunction<ObjectNode> records, IntPredicate wanted) {
        var created = new AtomicInteger();
        var present = new AtomicInteger();
        Workers.each(count, wanted, i -> {
            boolean isNew = registry.create("/" + collection, records.apply(i));
            (isNew ? created : present).incrementAndGet();
        });
        out.println(String.format(
                Locale.ROOT, "%s: %,d created, %,d already there", collection, created.get(), present.get()));
    }
}
