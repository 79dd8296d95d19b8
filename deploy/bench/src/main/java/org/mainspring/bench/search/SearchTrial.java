package org.mainspring.bench.search;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.bench.load.Endpoint;
import org.mainspring.bench.load.OpenLoad;
import org.mainspring.bench.load.Pages;
import org.mainspring.bench.load.Request;
import org.mainspring.bench.load.Wait;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.raw.RawServer;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Platform;
import org.mainspring.bench.stage.Waiting;

/** Searches with errors of typing, and walks through groups, over a table of names; the registry asked directly. */
public final class SearchTrial implements AutoCloseable {

    private static final int CONNECTIONS = 64;
    private static final int PER_SECOND = 25;
    private static final int CHAIN = 300;
    private static final int PAGES = 100;
    private static final long SEED = 2022;

    /** The registry learns at such intervals which pieces of names are frequent. */
    private static final int LEARNING_SECONDS = 35;

    private final Options options;
    private final Vertx vertx = Vertx.vertx();
    private final Platform platform;
    private final SearchTable table;
    private final Endpoint registry;
    private final List<BilingualName> names;

    private SearchTrial(Options options, Path directory) {
        this.options = options;
        platform = Platform.start(options.repository(), directory, options.port());
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        table = new SearchTable(vertx, platform.registryDatabase());
        registry = new Endpoint(vertx, platform.registryPort(), CONNECTIONS, null);
        names = new BilingualNames(SEED).next(options.organizations());
    }

    /** In a platform of its own, for the other measures leave other names behind. */
    public static List<SearchRow> hold(Options options, Path directory) {
        try (SearchTrial trial = new SearchTrial(options, directory)) {
            trial.prepare();
            return trial.rows();
        }
    }

    private void prepare() {
        table.fill(names, CHAIN);
        Console.step("%,d names are in the table and folded", names.size());
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(LEARNING_SECONDS));
    }

    private List<SearchRow> rows() {
        String top = RawServer.ORGANIZATIONS + "/" + table.id(SearchTable.TOP);
        String bottom = RawServer.ORGANIZATIONS + "/" + table.id(SearchTable.BOTTOM);
        String group = RawServer.ORGANIZATIONS + "?limit=20&groupId=" + table.id(SearchTable.TOP);
        return List.of(
                search("candidates, one error in each name", Search::candidates),
                search("list with q, one error in each name", Search::list),
                row("%d ancestors in a page of 200".formatted(CHAIN), asked(bottom + "/ancestors?limit=200"), null),
                row("page of 20 descendants of all", paged(top + "/descendants?limit=20"), null),
                row("page of 20 of a group of all, by name", paged(group), null));
    }

    /** What is found is seen first, and warms the registry up. */
    private SearchRow search(String name, Function<Search, Request> request) {
        List<Search> searches = Search.mistyped(names, options.steps() / 3, SEED);
        double found = Search.found(registry, searches, request);
        Iterator<Request> requests = Stream.generate(() -> searches)
                .flatMap(List::stream)
                .map(request)
                .iterator();
        return row(name, requests::next, found);
    }

    private Supplier<Request> asked(String uri) {
        return Request.anyOf(List.of(uri));
    }

    private Supplier<Request> paged(String list) {
        return Request.anyOf(Pages.walk(registry, list, PAGES));
    }

    private SearchRow row(String name, Supplier<Request> requests, @Nullable Double found) {
        OpenLoad.run(registry, requests, PER_SECOND, options.steps() / 20);
        Wait wait = new Wait("direct", PER_SECOND, OpenLoad.run(registry, requests, PER_SECOND, options.steps() / 9));
        SearchRow row = new SearchRow(name, wait, found);
        Console.line(row.line());
        return row;
    }

    @Override
    public void close() {
        registry.close();
        table.close();
        Waiting.on(vertx.close());
        platform.close();
    }
}
