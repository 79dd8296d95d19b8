package org.mainspring.bench.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.mainspring.bench.load.Comparison;
import org.mainspring.bench.load.Contest;
import org.mainspring.bench.load.Contestant;
import org.mainspring.bench.load.Endpoint;
import org.mainspring.bench.load.Pages;
import org.mainspring.bench.load.Request;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.search.BilingualName;
import org.mainspring.bench.search.Search;
import org.mainspring.bench.stage.Platform;
import org.mainspring.bench.stage.Waiting;
import org.mainspring.generator.Centres;
import org.mainspring.generator.Organizations;
import org.mainspring.generator.Ranking;
import org.mainspring.generator.Region;

/** Everything that the registry is asked at one size; directly, as what is behind it is what grows. */
public final class ScaleCourse implements AutoCloseable {

    private static final int CONNECTIONS = 64;
    private static final int PAGES = 100;
    private static final int SEARCHES = 2_000;
    private static final String ROOT = "/registry/v1";

    private final Options options;
    private final Platform platform;
    private final Region region;
    private final Vertx vertx = Vertx.vertx();
    private final Endpoint registry;

    public ScaleCourse(Options options, Platform platform, Region region) {
        this.options = options;
        this.platform = platform;
        this.region = region;
        registry = new Endpoint(vertx, platform.registryPort(), CONNECTIONS, platform.officerToken());
    }

    /** What records point to comes in through the API, the records themselves by COPY. */
    public void seed() {
        post("/sources", "{\"code\": \"synthetic\", \"title\": \"A synthetic region: nothing of it is real\"}");
        post("/schemes", Centres.scheme().toString());
        post("/methods", Ranking.method().toString());
        new RegionSeed(region).write(platform.registryDatabase());
    }

    public List<ScaleRow> measure() {
        Contest.Effort reading =
                options.quick() ? new Contest.Effort(5_000, 3, 32, 2_000) : new Contest.Effort(50_000, 5, 32, 10_000);
        Contest.Effort paging =
                options.quick() ? new Contest.Effort(500, 3, 16, 300) : new Contest.Effort(5_000, 5, 16, 2_000);
        Contest.Effort counting = options.quick() ? new Contest.Effort(6, 3, 2, 6) : new Contest.Effort(20, 5, 2, 20);
        Contest.Effort ranking = options.quick() ? new Contest.Effort(4, 3, 1, 3) : new Contest.Effort(20, 5, 1, 5);
        Contest.Effort searching =
                options.quick() ? new Contest.Effort(20, 3, 2, 50) : new Contest.Effort(200, 5, 2, 500);
        String counts = ROOT + "/counts?scheme=" + Centres.SCHEME;
        List<ScaleRow> rows = new ArrayList<>();
        rows.add(row("get by id", reading, organization(id -> "")));
        rows.add(row(
                "get as of a day, as was known at an instant",
                reading,
                organization(id -> "?validAt=2020-06-01&knownAt=2022-0" + (1 + id % 9) + "-15T00:00:00Z")));
        rows.add(row("page of 20 by name", paging, pages("/organizations?limit=20")));
        rows.add(row(
                "page of 20 of a district",
                paging,
                pages("/organizations?limit=20&district=Synthetic%20District%2007")));
        rows.add(row(
                "page of 20 held on a day",
                paging,
                pages("/recognitions?limit=20&validAt=2020-06-01&level=MUNICIPAL&scheme=" + Centres.SCHEME)));
        rows.add(row("counts of a level", counting, always(counts + "&level=NATIONAL&validAt=2020-06-01")));
        rows.add(row("counts by level", counting, always(counts + "&validAt=2020-06-01")));
        rows.add(row("counts by district", counting, always(counts + "&by=district&validAt=2020-06-01")));
        rows.add(row("counts by year", counting, always(counts + "&by=year")));
        rows.add(row("ranking of 1,993 candidates, computed and kept", ranking, ranking()));
        List<Search> searches = searches();
        rows.add(row("candidates, one error in each name", searching, searched(searches, Search::candidates)));
        rows.add(row("list with q, one error in each name", searching, searched(searches, Search::list)));
        rows.add(new ImportTrial(platform, region)
                .row(region, options.quick() ? 1 : 3, options.quick() ? 1_000 : 10_000));
        return rows;
    }

    @Override
    public void close() {
        registry.close();
        Waiting.on(vertx.close());
    }

    private ScaleRow row(String name, Contest.Effort effort, Supplier<Request> requests) {
        var contestant = new Contestant("direct", registry, requests, platform.processes("registry"));
        Comparison comparison = new Contest(platform.processes("postgres"), effort).hold(name, List.of(contestant));
        return new ScaleRow(name, region.organizations(), comparison.scores().get(0));
    }

    private Supplier<Request> organization(Function<Integer, String> query) {
        return () -> {
            int number = ThreadLocalRandom.current().nextInt(region.organizations());
            return Request.get(ROOT + "/organizations/" + RegionSeed.organizationId(number) + query.apply(number));
        };
    }

    private Supplier<Request> pages(String list) {
        return Request.anyOf(Pages.walk(registry, ROOT + list, PAGES));
    }

    /** Companies in both languages, spread over the region. */
    private List<Search> searches() {
        Organizations organizations = new Organizations(region);
        List<BilingualName> names = IntStream.range(0, SEARCHES)
                .mapToObj(i -> organizations
                        .at((int) ((long) i * region.organizations() / SEARCHES))
                        .path("names"))
                .flatMap(both -> BilingualName.limited(
                        both.path("zh").asText(), both.path("en").asText())
                        .stream())
                .toList();
        return Search.mistyped(names, names.size(), region.seed());
    }

    private static Supplier<Request> searched(List<Search> searches, Function<Search, Request> request) {
        List<Request> requests = searches.stream().map(request).toList();
        return () -> requests.get(ThreadLocalRandom.current().nextInt(requests.size()));
    }

    private static Supplier<Request> always(String uri) {
        return () -> Request.get(uri);
    }

    private Supplier<Request> ranking() {
        ObjectNode request = new Ranking(region).request();
        request.remove("externalId");
        for (JsonNode candidate : request.at("/run/candidates")) {
            ObjectNode one = (ObjectNode) candidate;
            String externalId = one.remove("organizationExternalId").textValue();
            one.put("organizationId", RegionSeed.reference(externalId));
        }
        Request posted = new Request(HttpMethod.POST, ROOT + "/rankings", Buffer.buffer(request.toString()));
        return () -> posted;
    }

    private void post(String path, String body) {
        Waiting.on(registry.ask(new Request(HttpMethod.POST, ROOT + path, Buffer.buffer(body))));
    }
}
