package org.mainspring.registry.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Registry;
import org.mainspring.registry.Rounds;

/** A conferral that is interrupted goes on, and nobody is recognised twice. */
@QuarkusTest
class ConferralTest {

    private static final int APPLICANTS = 45;

    /** Already decided: what leads there is tested elsewhere. */
    private static final String ACCEPTED = """
            insert into application (id, version, round_id, organization_id, status, filing, submitted_at, rank, mean_score, reviews,
              outcome, created_at, updated_at)
            select gen_random_uuid(), 0, $1, o.id, 'ACCEPTED', '{}', now(), row_number() over (order by o.id), 90, 2, 'SELECTED',
              now(), now()
            from unnest($2::uuid[]) o (id)""";

    private static final String DECIDED =
            "update round set state = 'DECIDED', decided_by = 'test', decided_at = now(), accepted = $2, rejected = 0 where id = $1";

    @Inject
    ConferralService service;

    @Inject
    Conferrals conferrals;

    @Inject
    Pool pool;

    private String scheme;
    private UUID round;
    private List<UUID> applicants;

    @BeforeEach
    void aRoundIsDecided() {
        scheme = Rounds.scheme("NATIONAL", "");
        round = UUID.fromString(Rounds.open(scheme, "NATIONAL", ""));
        applicants = new ArrayList<>();
        for (int i = 0; i < APPLICANTS; i++) {
            applicants.add(UUID.fromString(Registry.company("Applicant " + i)));
        }
        run(ACCEPTED, round, applicants.toArray(UUID[]::new));
        run(DECIDED, round, APPLICANTS);
    }

    @AfterEach
    void nothingFailsAnyMore() {
        pool.query("drop trigger if exists test_failure on recognition").executeAndAwait();
    }

    @Test
    void aBatchThatFailsInTheMiddleLeavesNothingBehindAndIsDoneLater() throws Throwable {
        failFor(applicants.stream()
                .sorted(Comparator.comparing(UUID::toString))
                .toList()
                .get(30));
        confer();
        // The second transaction fails at its eleventh recognition; the first one stays.
        VertxContextSupport.subscribeAndAwait(conferrals::goOn);
        VertxContextSupport.subscribeAndAwait(conferrals::goOn);
        Registry.get("/rounds/" + round).body("state", equalTo("CONFERRING")).body("conferred", equalTo(20));
        assertThat(held()).isEqualTo(20);

        nothingFailsAnyMore();
        VertxContextSupport.subscribeAndAwait(conferrals::goOn);
        everybodyIsRecognisedOnce();
    }

    @Test
    void manyWorkersAtOnceRecogniseEverybodyOnce() {
        confer();
        List<CompletableFuture<Void>> workers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.runAsync(this::work))
                .toList();
        workers.forEach(CompletableFuture::join);
        everybodyIsRecognisedOnce();
        assertThat(Registry.facts(round.toString(), 2)).hasSize(2);
    }

    @Test
    void whoCannotBeRecognisedStandsInNobodysWay() {
        Registry.post("/recognitions", """
                        {"organizationId": "%s", "scheme": "%s", "level": "NATIONAL"}""".formatted(applicants.get(0), scheme)).statusCode(201);
        Rounds.post("/organizations/" + applicants.get(1) + "/dissolve", "{\"reason\": \"Bankrupt\"}")
                .statusCode(200);
        String survivor = Registry.company("Survivor");
        Rounds.post(
                        "/organizations/" + applicants.get(2) + "/merge",
                        "{\"survivorId\": \"%s\", \"reason\": \"Merged\"}".formatted(survivor))
                .statusCode(200);
        confer();
        Rounds.conferred(round.toString())
                .body("conferred", equalTo(APPLICANTS - 2))
                .body("notConferred", equalTo(2));
        refused(applicants.get(0)).body("items[0].remark", startsWith("ALREADY_HELD"));
        refused(applicants.get(1)).body("items[0].remark", startsWith("ORGANIZATION_NOT_ACTIVE"));
        Registry.get("/recognitions?organizationId=" + survivor).body("items", hasSize(1));
    }

    private ValidatableResponse refused(UUID applicant) {
        return Rounds.get("/applications?roundId=" + round + "&organizationId=" + applicant)
                .body("items[0].status", equalTo("NOT_CONFERRED"));
    }

    private void confer() {
        Rounds.post("/rounds/" + round + "/confer", "{\"conferredOn\": \"2022-12-01\"}")
                .statusCode(200);
    }

    private void work() {
        try {
            boolean more = true;
            while (more) {
                more = VertxContextSupport.subscribeAndAwait(() -> service.conferSome(round));
            }
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    private void everybodyIsRecognisedOnce() {
        Rounds.conferred(round.toString())
                .body("conferred", equalTo(APPLICANTS))
                .body("notConferred", equalTo(0));
        assertThat(held()).isEqualTo(APPLICANTS);
        var rows = pool.preparedQuery("""
                        select count(distinct r.organization_id), count(distinct a.recognition_id), (select count(*) from outbox
                          where type like '%recognition-conferred.v1' and data ->> 'scheme' = $2)
                        from application a join recognition r on r.id = a.recognition_id where a.round_id = $1""")
                .executeAndAwait(Tuple.of(round, scheme))
                .iterator()
                .next();
        assertThat(List.of(rows.getLong(0), rows.getLong(1), rows.getLong(2))).containsOnly((long) APPLICANTS);
    }

    private long held() {
        return pool.preparedQuery("select count(*) from recognition where scheme = $1")
                .executeAndAwait(Tuple.of(scheme))
                .iterator()
                .next()
                .getLong(0);
    }

    private void failFor(UUID organizationId) {
        pool.query("""
                        create or replace function test_failure() returns trigger language plpgsql as $$
                        begin raise exception 'interrupted'; end $$""").executeAndAwait();
        pool.query("create trigger test_failure before insert on recognition for each row when (new.organization_id = '"
                        + organizationId + "') execute function test_failure()")
                .executeAndAwait();
    }

    private void run(String statement, UUID id, Object value) {
        pool.preparedQuery(statement).executeAndAwait(Tuple.of(id, value));
    }
}
