package org.mainspring.funding.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.Funding;
import org.mainspring.funding.Transactions;
import org.mainspring.funding.journal.JournalService.Movement;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.Movements;
import org.mainspring.funding.ledger.Posting;
import org.mainspring.funding.ledger.Pot;
import org.mainspring.funding.ledger.Share;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.testkit.TestTokens;

/**
 * Several connections post to the same few accounts at once, without any lock but the ledger's own; some give up before they
 * commit, some lose their connection. How many histories: {@code -Dledger.histories}.
 */
@QuarkusTest
class LedgerUnderConcurrencyTest {

    private static final int HISTORIES = Integer.getInteger("ledger.histories", 60);
    private static final int HANDS = 4;
    private static final int STEPS = 6;
    private static final Signatures TWO = new Signatures("maker", "checker");
    private static final LocalDate DAY = LocalDate.of(2022, 7, 21);

    @Inject
    JournalService journal;

    @Inject
    Transactions transactions;

    @Inject
    Pool pool;

    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    private UUID programme;

    @BeforeEach
    void aProgramme() {
        programme = UUID.fromString(Funding.announceForCentres());
    }

    @Test
    void whatWasAcknowledgedIsThereAndNothingElse() throws ExecutionException, InterruptedException {
        for (int seed = 0; seed < HISTORIES; seed++) {
            play(seed);
        }
        hands.shutdown();
        given().header("Authorization", TestTokens.bearer("operator"))
                .queryParam("programmeId", programme)
                .get("/funding/v1/ledger/check")
                .then()
                .statusCode(200)
                .body("sound", equalTo(true))
                .body("faults.size()", equalTo(0));
    }

    private void play(int seed) throws ExecutionException, InterruptedException {
        var pot = new Pot(programme, new UUID(7, seed));
        List<Share> shares = List.of(
                new Share(pot, UUID.randomUUID()),
                new Share(pot, UUID.randomUUID()),
                new Share(pot, UUID.randomUUID()));
        Queue<Movement> written = new ConcurrentLinkedQueue<>();
        written.add(begin(pot, shares));
        List<Future<?>> playing = new ArrayList<>();
        for (int hand = 0; hand < HANDS; hand++) {
            var random = new SplittableRandom(seed * 1_000L + hand);
            playing.add(hands.submit(() -> play(shares, random, written)));
        }
        if (seed % 10 == 9) {
            cutOneConnection();
        }
        for (Future<?> one : playing) {
            one.get();
        }
        requireAgreement(seed, pot, written);
    }

    private Movement begin(Pot pot, List<Share> shares) {
        var commitment = new Movement(EntryKind.COMMITMENT, UUID.randomUUID(), Movements.commit(pot, 100), TWO, DAY);
        transactions.run(() -> journal.openAndPost(commitment, Holder.programme("CNY")));
        for (Share share : shares) {
            transactions.run(() -> journal.open(share.accounts(), new Holder("CNY", new UUID(8, 8), null)));
        }
        return commitment;
    }

    private void play(List<Share> shares, SplittableRandom random, Queue<Movement> written) {
        for (int step = 0; step < STEPS; step++) {
            Movement movement = movement(shares.get(random.nextInt(shares.size())), random);
            boolean givesUp = random.nextInt(10) == 0;
            if (isWritten(movement, givesUp)) {
                written.add(movement);
            }
        }
    }

    private static Movement movement(Share share, SplittableRandom random) {
        long amount = random.nextInt(1, 60);
        return switch (random.nextInt(6)) {
            case 0, 1 -> of(EntryKind.ALLOCATION, Movements.allocate(share, amount));
            case 2 -> of(EntryKind.REQUEST, Movements.request(share, amount));
            case 3 -> of(EntryKind.PAY_OUT, Movements.payOut(share, amount));
            case 4 -> of(EntryKind.CANCELLATION, Movements.cancel(share, amount));
            default -> of(EntryKind.RELEASE, Movements.release(share, amount));
        };
    }

    private static Movement of(EntryKind kind, List<Posting> postings) {
        return new Movement(kind, UUID.randomUUID(), postings, TWO, DAY);
    }

    private static final class GivenUp extends RuntimeException {}

    private boolean isWritten(Movement movement, boolean givesUp) {
        try {
            transactions.run(() -> journal.post(movement).invoke(() -> giveUp(givesUp)));
            return true;
        } catch (Refusal notCovered) {
            assertThat(notCovered.code()).isEqualTo("NOT_COVERED");
            return false;
        } catch (GivenUp asPlanned) {
            return false;
        } catch (RuntimeException connectionLost) {
            // Whether it committed is for the database to say; nobody was told that it did.
            return isThere(movement);
        }
    }

    private static void giveUp(boolean givesUp) {
        if (givesUp) {
            throw new GivenUp();
        }
    }

    private boolean isThere(Movement movement) {
        return pool.preparedQuery("select from entry where subject_id = $1")
                        .execute(Tuple.of(movement.subjectId()))
                        .onFailure()
                        .retry()
                        .atMost(5)
                        .await()
                        .indefinitely()
                        .size()
                > 0;
    }

    private void cutOneConnection() {
        pool.query("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid() and query like '%insert into posting%'
                        limit 1""").execute().await().indefinitely();
    }

    private void requireAgreement(int seed, Pot pot, Queue<Movement> written) {
        Map<String, Long> expected = new HashMap<>();
        written.stream()
                .flatMap(movement -> movement.postings().stream())
                .forEach(posting -> expected.merge(posting.account().name(), posting.amount(), Long::sum));
        Map<String, Long> found = new HashMap<>();
        pool.preparedQuery("select name, balance from account where provider_id = $1 and postings > 0")
                .execute(Tuple.of(pot.providerId()))
                .await()
                .indefinitely()
                .forEach(row -> found.put(row.getString(0), row.getLong(1)));
        assertThat(found).as("history %d", seed).isEqualTo(expected);
        assertThat(written.stream().map(Movement::subjectId).collect(Collectors.toSet()))
                .hasSameSizeAs(written);
        assertThat(negative(pot)).as("history %d", seed).isZero();
    }

    /** No running balance was ever below zero, not for a moment. */
    private long negative(Pot pot) {
        return pool.preparedQuery("""
                        select count(*) from posting p join account a on a.id = p.account_id
                        where a.provider_id = $1 and a.kind <> 'PLEDGED' and p.balance < 0""")
                .execute(Tuple.of(pot.providerId()))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }
}
