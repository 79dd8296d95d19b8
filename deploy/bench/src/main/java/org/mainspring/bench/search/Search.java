package org.mainspring.bench.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonArray;
import java.net.URLEncoder;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mainspring.bench.load.Endpoint;
import org.mainspring.bench.load.Request;
import org.mainspring.bench.raw.RawServer;
import org.mainspring.bench.stage.Waiting;

/**
 * A search, and the organization that it should find.
 *
 * @param externalId of that organization
 */
public record Search(String name, String externalId) {

    /** Searches for any of the names, each with one error. */
    public static List<Search> mistyped(List<BilingualName> names, int count, long seed) {
        Mistyped mistyped = new Mistyped(seed);
        // Steps that have no divisor in common with the number of names come by all of them.
        return IntStream.range(0, count)
                .mapToObj(i -> (int) (i * 7_919L % names.size()))
                .map(i -> new Search(mistyped.of(names.get(i)), "search/" + (i + 1)))
                .toList();
    }

    public Request candidates() {
        return Request.get(RawServer.ORGANIZATIONS + "/candidates?name=" + URLEncoder.encode(name, UTF_8));
    }

    public Request list() {
        return Request.get(RawServer.ORGANIZATIONS + "?q=" + URLEncoder.encode(name, UTF_8));
    }

    /** How many of the searches find what they should, as a share of all. */
    public static double found(Endpoint endpoint, List<Search> searches, Function<Search, Request> request) {
        long found = searches.stream()
                .filter(search -> search.isAmong(Waiting.on(endpoint.ask(request.apply(search)))
                        .toJsonObject()
                        .getJsonArray("items")))
                .count();
        return (double) found / searches.size();
    }

    /** Candidates hold the organization, lists are made of them. */
    private boolean isAmong(JsonArray items) {
        return IntStream.range(0, items.size())
                .mapToObj(items::getJsonObject)
                .map(item -> item.getJsonObject("organization", item))
                .anyMatch(organization -> externalId.equals(organization.getString("externalId")));
    }
}
