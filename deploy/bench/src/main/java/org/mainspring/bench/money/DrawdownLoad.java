package org.mainspring.bench.money;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.mainspring.bench.stage.Waiting;

/** A fixed number of users who draw a yuan again and again: asked for by one officer of the bank, approved by another, paid out. */
final class DrawdownLoad {

    private static final JsonObject YUAN =
            new JsonObject().put("amount", "1.00").put("currency", "CNY");
    private static final JsonObject PAID = new JsonObject().put("paidOn", "2022-07-20");
    private static final JsonObject NOTHING = new JsonObject();

    private final Layout layout;
    private final Caller maker;
    private final Caller checker;
    private final AtomicLong left;
    private final Histogram micros = new ConcurrentHistogram(3);

    private DrawdownLoad(Layout layout, Caller maker, Caller checker, long count) {
        this.layout = layout;
        this.maker = maker;
        this.checker = checker;
        this.left = new AtomicLong(count);
    }

    /** The time to each pay-out in microseconds. */
    static Histogram run(Layout layout, Caller maker, Caller checker, int users, long count) {
        var load = new DrawdownLoad(layout, maker, checker, count);
        Waiting.on(Future.all(
                IntStream.range(0, users).mapToObj(user -> load.user()).toList()));
        return load.micros;
    }

    private Future<Void> user() {
        Promise<Void> done = Promise.promise();
        drawAgain(done);
        return done.future();
    }

    private void drawAgain(Promise<Void> done) {
        if (left.getAndDecrement() <= 0) {
            done.complete();
            return;
        }
        long askedAt = System.nanoTime();
        draw().onFailure(done::fail).onSuccess(paid -> {
            micros.recordValue((System.nanoTime() - askedAt) / 1_000);
            drawAgain(done);
        });
    }

    private Future<JsonObject> draw() {
        int which = 1 + ThreadLocalRandom.current().nextInt(layout.allAllocations());
        var wish = new JsonObject()
                .put("allocationId", layout.allocation(which).toString())
                .put("amount", YUAN);
        return maker.post("/drawdowns", wish).compose(made -> pay("/drawdowns/" + made.getString("id")));
    }

    private Future<JsonObject> pay(String drawdown) {
        return checker.post(drawdown + "/approve", NOTHING)
                .compose(approved -> maker.post(drawdown + "/pay-out", PAID));
    }
}
