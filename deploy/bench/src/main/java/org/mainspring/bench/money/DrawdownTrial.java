package org.mainspring.bench.money;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.mainspring.bench.load.Contest.Effort;
import org.mainspring.bench.load.Round;
import org.mainspring.bench.load.Score;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Platform;
import org.mainspring.bench.stage.ProcessTree;
import org.mainspring.bench.stage.Waiting;

/** The same drawdowns where all meet in one allocation, in one programme, or hardly ever; in turns. */
public final class DrawdownTrial implements AutoCloseable {

    private static final int MANY = 200;

    private final Vertx vertx = Vertx.vertx();
    private final Platform platform;
    private final MoneyTables tables;
    private final Caller maker;
    private final Caller checker;

    public DrawdownTrial(Platform platform) {
        this.platform = platform;
        tables = new MoneyTables(vertx, platform.fundingDatabase());
        maker = caller("bank-officer");
        checker = caller("bank-officer-2");
    }

    private Caller caller(String user) {
        return new Caller(vertx, platform.fundingPort(), platform.token(user, Layout.BANK));
    }

    public List<DrawdownRow> rows(Options options) {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        layouts.put(MANY + " programmes with an allocation each", new Layout(1, MANY, 1, 0));
        layouts.put("one programme with " + MANY + " allocations", new Layout(2, 1, MANY, 0));
        layouts.put("one allocation", new Layout(3, 1, 1, 0));
        layouts.values().forEach(tables::fill);
        Effort effort = options.quick() ? new Effort(100, 2, 16, 200) : new Effort(2_000, 5, 16, 2_000);
        Map<String, List<Round>> rounds = new LinkedHashMap<>();
        layouts.forEach((name, layout) -> {
            draw(layout, effort, effort.warmUp());
            rounds.put(name, new ArrayList<>());
        });
        for (int i = 0; i < effort.rounds(); i++) {
            layouts.forEach((name, layout) -> rounds.get(name).add(round(layout, effort)));
            Console.step("drawdowns: round %d of %d", i + 1, effort.rounds());
        }
        return rounds.entrySet().stream()
                .map(done -> new DrawdownRow(new Score(done.getKey(), done.getValue())))
                .toList();
    }

    private Round round(Layout layout, Effort effort) {
        ProcessTree funding = platform.processes("funding");
        ProcessTree database = platform.processes("postgres");
        long app = funding.cpuMicros();
        long sql = database.cpuMicros();
        long startedAt = System.nanoTime();
        Histogram micros = draw(layout, effort, effort.requests());
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        return new Round(seconds, funding.cpuMicros() - app, database.cpuMicros() - sql, micros);
    }

    private Histogram draw(Layout layout, Effort effort, int drawdowns) {
        return DrawdownLoad.run(layout, maker, checker, effort.users(), drawdowns);
    }

    @Override
    public void close() {
        maker.close();
        checker.close();
        tables.close();
        Waiting.on(vertx.close());
    }
}
