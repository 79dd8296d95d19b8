package org.mainspring.bench.eligibility;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.mainspring.bench.load.Endpoint;
import org.mainspring.bench.load.Request;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Platform;
import org.mainspring.bench.stage.Waiting;
import org.mainspring.funding.factkind.Bounds;
import org.mainspring.funding.factkind.FactKinds;
import org.mainspring.funding.factkind.FactKinds.Terms;
import org.mainspring.funding.factkind.FactOrigin;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.knowledge.ValueType;
import org.mainspring.funding.profile.KnownRow;

/** All enterprises by twenty rules: in memory, with reading them, and as the service answers. */
public final class EligibilityTrial implements AutoCloseable {

    private static final LocalDate ON = LocalDate.of(2026, 7, 21);
    private static final int ROUNDS = 3;
    private static final int PART = 1_000;
    private static final FactKinds KINDS = new FactKinds(Map.of(
            "FOUNDED_ON", new Terms(ValueType.DATE, null, Bounds.NONE, FactOrigin.RECORDED, false),
            "EMPLOYEES", new Terms(ValueType.NUMBER, "people", Bounds.NONE, FactOrigin.RECORDED, true),
            "REVENUE", new Terms(ValueType.NUMBER, "CNY", Bounds.NONE, FactOrigin.RECORDED, true),
            "RD_SPEND", new Terms(ValueType.NUMBER, "CNY", Bounds.NONE, FactOrigin.RECORDED, true)));

    private final Vertx vertx = Vertx.vertx();
    private final EligibilityTables tables;
    private final Endpoint funding;

    public EligibilityTrial(Platform platform) {
        tables = new EligibilityTables(vertx, platform.fundingDatabase());
        funding = new Endpoint(vertx, platform.fundingPort(), 1, platform.token("programme-officer"));
    }

    /** The first row with reading is the one that is promised. */
    public List<EligibilityRow> rows(Options options) {
        tables.fill(options.organizations());
        List<UUID> programmes =
                TwentyRules.texts().stream().map(tables::announce).toList();
        Console.step(
                "%,d enterprises are in the tables, and %d programmes", options.organizations(), programmes.size());
        List<Knowledge> all = new ArrayList<>();
        tables.readAll(ON, some -> all.addAll(known(some)));
        List<EligibilityRow> rows = new ArrayList<>();
        rows.add(best("read from PostgreSQL and judged by 20 rules", this::readAndJudge));
        rows.add(best("judged by 20 rules, in memory", () -> judge(all, false)));
        rows.add(best("with trace and gap, in memory", () -> judge(all, true)));
        rows.add(best("dry run of one rule, over HTTP", () -> dryRun(programmes.get(0))));
        rows.add(best("prospects of one enterprise, over HTTP", this::prospects));
        rows.forEach(row -> Console.line(row.line()));
        return rows;
    }

    private static List<Knowledge> known(List<KnownRow> some) {
        return some.stream().map(row -> row.profile(KINDS, ON).knowledge()).toList();
    }

    private interface Measured {
        String run();
    }

    /** The rounds before the best one warm up. */
    private static EligibilityRow best(String what, Measured measured) {
        double best = Double.MAX_VALUE;
        String found = "";
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            found = measured.run();
            best = Math.min(best, (System.nanoTime() - from) / 1e9);
        }
        return new EligibilityRow(what, best, found);
    }

    private String readAndJudge() {
        try (Sweep sweep = new Sweep(TwentyRules.clauses(), ON)) {
            tables.readAll(ON, some -> sweep.aside(some, rows -> sweep.judge(known(rows))));
            return finished(sweep);
        }
    }

    private static String judge(List<Knowledge> all, boolean explained) {
        try (Sweep sweep = new Sweep(TwentyRules.clauses(), ON)) {
            Consumer<List<Knowledge>> judgement = explained ? sweep::explain : sweep::judge;
            for (int from = 0; from < all.size(); from += PART) {
                sweep.aside(all.subList(from, Math.min(all.size(), from + PART)), judgement);
            }
            return finished(sweep);
        }
    }

    private static String finished(Sweep sweep) {
        sweep.finish();
        return String.format(Locale.ROOT, "%,d answers, %,d of them yes", sweep.judged(), sweep.met());
    }

    private String dryRun(UUID programme) {
        String body = "{\"condition\": " + TwentyRules.texts().get(1) + "}";
        var request = new Request(
                HttpMethod.POST, "/funding/v1/programmes/" + programme + "/rule-sets/dry-run", Buffer.buffer(body));
        var answer = Waiting.on(funding.ask(request)).toJsonObject();
        return String.format(
                Locale.ROOT,
                "%,d judged, %,d gain, %,d lose",
                answer.getInteger("judged"),
                answer.getJsonObject("gains").getInteger("count"),
                answer.getJsonObject("losses").getInteger("count"));
    }

    private String prospects() {
        var answer = Waiting.on(funding.ask(Request.get("/funding/v1/eligibility?organizationId=" + tables.someone())))
                .toJsonObject();
        return answer.getInteger("considered") + " programmes";
    }

    @Override
    public void close() {
        funding.close();
        tables.close();
        Waiting.on(vertx.close());
    }
}
