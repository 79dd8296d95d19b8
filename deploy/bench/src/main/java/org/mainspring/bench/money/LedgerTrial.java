package org.mainspring.bench.money;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.mainspring.bench.load.Spread;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.stage.BenchException;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Platform;
import org.mainspring.bench.stage.Waiting;

/** What a ledger of a million entries and one of ten million are asked, one question after the other. */
public final class LedgerTrial implements AutoCloseable {

    private static final int ROUNDS = 9;
    private static final int DRAWDOWNS = 50;

    private final Vertx vertx = Vertx.vertx();
    private final MoneyTables tables;
    private final Caller officer;
    private final Caller operator;

    public LedgerTrial(Platform platform) {
        tables = new MoneyTables(vertx, platform.fundingDatabase());
        officer = new Caller(vertx, platform.fundingPort(), platform.token("programme-officer"));
        operator = new Caller(vertx, platform.fundingPort(), platform.token("operator"));
    }

    public String postgres() {
        return tables.version();
    }

    public List<LedgerRow> rows(Options options) {
        List<LedgerRow> rows = new ArrayList<>();
        int allocations = options.quick() ? 100 : 10_000;
        rows.addAll(measured(new Layout(10, 1, allocations, DRAWDOWNS)));
        rows.addAll(measured(new Layout(11, 1, 10 * allocations, DRAWDOWNS)));
        return rows;
    }

    private List<LedgerRow> measured(Layout layout) {
        tables.fill(layout);
        String programme = layout.programme(1).toString();
        String balances = "/ledger/balances?programmeId=" + programme;
        String allocation = layout.allocation(layout.allAllocations() / 2).toString();
        String ofOne = "/ledger/balances?allocationId=" + allocation;
        // Half of the drawdowns are in by then.
        String then = "&at=" + layout.middle();
        return List.of(
                row("balances of the programme, now", layout, ROUNDS, officer, balances, LedgerTrial::drawn),
                row(
                        "balances of the programme, as they stood",
                        layout,
                        ROUNDS,
                        officer,
                        balances + then,
                        LedgerTrial::drawn),
                row("balances of an allocation, now", layout, ROUNDS, officer, ofOne, LedgerTrial::drawn),
                row(
                        "balances of an allocation, as they stood",
                        layout,
                        ROUNDS,
                        officer,
                        ofOne + then,
                        LedgerTrial::drawn),
                row(
                        "page of 20 entries of an allocation",
                        layout,
                        ROUNDS,
                        officer,
                        "/ledger/entries?allocationId=" + allocation,
                        page -> page.getJsonArray("items").size() + " entries"),
                row(
                        "announced and computed figures",
                        layout,
                        ROUNDS,
                        officer,
                        "/programmes/" + programme + "/figures",
                        page -> page.getJsonObject("beneficiaries").getString("computed") + " beneficiaries"),
                row(
                        "figures by month",
                        layout,
                        ROUNDS,
                        officer,
                        "/figures?by=MONTH&programmeId=" + programme,
                        page -> page.getJsonArray("items").size() + " month"),
                row(
                        "check of every posting",
                        layout,
                        1,
                        operator,
                        "/ledger/check?programmeId=" + programme,
                        LedgerTrial::sound));
    }

    private static String drawn(JsonObject answer) {
        return answer.getJsonArray("balances")
                        .getJsonObject(0)
                        .getJsonObject("drawn")
                        .getString("amount") + " drawn";
    }

    private static String sound(JsonObject check) {
        if (!check.getBoolean("sound")) {
            throw new BenchException("the ledger that the bench made is not sound: " + check);
        }
        return String.format(Locale.ROOT, "%,d postings, sound", check.getLong("postings"));
    }

    private static LedgerRow row(
            String what, Layout layout, int rounds, Caller caller, String path, Function<JsonObject, String> found) {
        List<Double> millis = new ArrayList<>();
        String said = "";
        for (int round = 0; round < rounds; round++) {
            long from = System.nanoTime();
            said = answer(caller, path).map(found).orElse("no answer: the connection was cut");
            millis.add((System.nanoTime() - from) / 1e6);
        }
        var row = new LedgerRow(what, layout.entries(), Spread.of(millis).median(), said);
        Console.line(row.line());
        return row;
    }

    /** What takes too long for a request is worth a row too. */
    private static Optional<JsonObject> answer(Caller caller, String path) {
        try {
            return Optional.of(Waiting.on(caller.get(path)));
        } catch (BenchException e) {
            if (e.getCause() instanceof HttpClosedException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void close() {
        officer.close();
        operator.close();
        tables.close();
        Waiting.on(vertx.close());
    }
}
