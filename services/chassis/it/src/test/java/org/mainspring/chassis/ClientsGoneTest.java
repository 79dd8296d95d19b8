package org.mainspring.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.TestTokens;

/**
 * Clients that leave without a word take nothing with them. How many leave can be told by the property {@code aborted.requests}.
 */
@QuarkusTest
class ClientsGoneTest {

    private static final Logger LOG = Logger.getLogger(ClientsGoneTest.class);
    private static final int ABORTED = Integer.getInteger("aborted.requests", 1_000);
    private static final int POOL = 20;
    private static final int CLIENTS = 16;
    private static final String WAITING = Parcels.ROOT + "/waiting";
    private static final String APP =
            "Authorization: " + TestTokens.bearer("app") + "\r\nContent-Type: application/json\r\n";
    private static final String OF_THE_SERVICE =
            " from pg_stat_activity where datname = current_database() and application_name = 'vertx-pg-client'";

    @Test
    void afterAbortedRequestsNothingIsLeakedAndTheNextThousandAreAnswered() throws Exception {
        try (ErrorLines errors = ErrorLines.listen()) {
            long before = written();
            long began = System.nanoTime();
            for (int burst = 0; burst < 6; burst++) {
                leaveTogether(128, burst);
            }
            inParallel(ABORTED - 6 * 128, ClientsGoneTest::leave);
            LOG.infof("R6: %d aborted requests in %d ms", ABORTED, (System.nanoTime() - began) / 1_000_000);

            await().atMost(Parcels.DEADLINE).until(() -> inUse() == 0);
            LOG.infof("R6: transactions that were finished for nobody: %d", written() - before);
            assertThat(written()).as("what was begun was finished").isGreaterThan(before);
            assertThat(sessions()).isLessThanOrEqualTo(POOL);
            everyConnectionOfThePoolCanBeUsedAtOnce();

            began = System.nanoTime();
            inParallel(1_000, ClientsGoneTest::stay);
            LOG.infof("R6: the next 1,000 answered in %d ms", (System.nanoTime() - began) / 1_000_000);
            assertThat(errors.lines()).isEmpty();
        }
    }

    /** A connection that is lost to the pool but open would not show as busy: so all must be busy once. */
    private static void everyConnectionOfThePoolCanBeUsedAtOnce() {
        List<RawHttp> clients = new ArrayList<>();
        for (int i = 0; i < POOL; i++) {
            clients.add(RawHttp.connect().send(RawHttp.request("POST", WAITING + "?millis=3000", "", "")));
        }
        await().atMost(Parcels.DEADLINE)
                .until(() -> SampleDatabase.count("select count(*)" + OF_THE_SERVICE + " and wait_event = 'PgSleep'")
                        == POOL);
        for (RawHttp client : clients) {
            assertThat(client.read().status()).isEqualTo(200);
            client.close();
        }
        await().atMost(Parcels.DEADLINE).until(() -> inUse() == 0);
    }

    /** Many clients in the middle of their requests, all gone at once. */
    private static void leaveTogether(int clients, int burst) {
        List<RawHttp> leaving = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            RawHttp client = RawHttp.connect();
            leaving.add((i + burst) % 3 == 0 ? client.send(halfARequest()) : client.send(waiting(i)));
        }
        leaving.forEach(RawHttp::abort);
    }

    private static void leave(int number) {
        RawHttp client = RawHttp.connect();
        switch (number % 5) {
            case 0 -> client.send(waiting(0));
            case 1 -> client.send(waiting(1));
            case 2 -> client.send(halfARequest());
            case 3 ->
                client.send(RawHttp.request("GET", WAITING + "/long?kilobytes=256", "", ""))
                        .readSome(2_000);
            default -> client.send(RawHttp.request("POST", Parcels.PATH, APP, Parcels.body("For nobody")));
        }
        client.abort();
    }

    private static void stay(int number) {
        try (RawHttp client = RawHttp.connect()) {
            String request =
                    switch (number % 3) {
                        case 0 -> RawHttp.request("GET", Parcels.PATH + "?limit=5", "", "");
                        case 1 -> RawHttp.request("POST", WAITING + "?millis=1", "", "");
                        default -> RawHttp.request("POST", Parcels.PATH, APP, Parcels.body("For somebody"));
                    };
            assertThat(client.send(request).read().status()).isIn(200, 201);
        }
    }

    private static String waiting(int number) {
        return RawHttp.request(number % 2 == 0 ? "GET" : "POST", WAITING + "?millis=20", "", "");
    }

    private static String halfARequest() {
        String whole = RawHttp.request("POST", Parcels.PATH, APP, Parcels.body("Half"));
        return whole.substring(0, whole.length() - 20);
    }

    private static void inParallel(int count, java.util.function.IntConsumer action) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            done.add(threads.submit(() -> action.accept(number)));
        }
        for (Future<?> one : done) {
            one.get();
        }
        threads.shutdown();
    }

    private static long inUse() {
        return SampleDatabase.count("select count(*)" + OF_THE_SERVICE + " and state <> 'idle'");
    }

    private static long sessions() {
        return SampleDatabase.count("select count(*)" + OF_THE_SERVICE);
    }

    private static long written() {
        return SampleDatabase.count("select count(*) from waiting");
    }
}
