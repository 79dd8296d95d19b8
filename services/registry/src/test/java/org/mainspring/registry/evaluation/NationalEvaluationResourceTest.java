package org.mainspring.registry.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.mainspring.registry.evaluation.Evaluations.draft;
import static org.mainspring.registry.evaluation.Evaluations.file;
import static org.mainspring.registry.evaluation.Evaluations.turn;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.registry.verdict.Centre;
import org.mainspring.registry.verdict.Centres;

/** The national evaluation of 2021 over HTTP on a real database, from the filing to the next cycle. */
@QuarkusTest
class NationalEvaluationResourceTest {

    private static final String CONFER = """
            with holder as (
              insert into organization (id, version, kind, name_en, search_text, name_sort, created_at, updated_at)
              select uuidv7(), 0, 'COMPANY', 'Generated centre ' || n, 'generated centre ' || n, 'generated centre ' || n, now(), now()
              from generate_series(1, 1744) n returning id),
            conferred as (
              insert into recognition (id, version, organization_id, scheme, level, conferred_on, created_at, updated_at)
              select uuidv7(), 0, id, $1, 'NATIONAL', '2015-01-01', now(), now() from holder
              returning id, organization_id, scheme, level, conferred_on, status, created_at),
            known as (
              insert into history (record_id, version, valid, known, state)
              select id, 0, daterange(conferred_on, null), tstzrange(now(), null), jsonb_build_object(
                'organizationId', organization_id, 'scheme', scheme, 'level', level, 'conferredOn', conferred_on,
                'status', status, 'createdAt', to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
              from conferred)
            select id from conferred order by id""";
    private static final String STANDINGS = """
            select count(*) filter (where status = 'ACTIVE') as active, count(warned_on) as warned, count(exempt_until) as exempt,
              count(*) filter (where status = 'REVOKED') as revoked, count(*) filter (where version = 1) as changed_once
            from recognition where scheme = $1""";
    private static final String TOLD = """
            select split_part(o.type, '.', 4) as fact, count(*) as facts, count(distinct o.subject) as recognitions
            from outbox o where o.subject in (select r.id::text from recognition r where r.scheme = $1)
            group by 1 order by 1""";
    private static final String HISTORIES = """
            select count(*) as entries from history h
            where h.record_id in (select r.id from recognition r where r.scheme = $1) and h.state ? 'standing' and upper_inf(h.known)""";
    private static final String CUT_OFF = """
            select count(pg_terminate_backend(pid)) as cut from pg_stat_activity
            where pid in (select l.pid from pg_locks l where l.relation = 'evaluation'::regclass and l.mode = 'RowShareLock')""";

    private static final String STATES = """
            select distinct on (o.type) o.state::text as state from outbox o
            where o.subject in (select r.id::text from recognition r where r.scheme = $1)""";

    @Inject
    Pool pool;

    @Inject
    ClosingService closing;

    private String scheme;
    private List<UUID> recognitions;
    private List<Centre> centres;
    private String id;

    @BeforeEach
    void aNationHasFiled() {
        scheme = Registry.scheme();
        Evaluations.rules(scheme, Evaluations.BANDS, Evaluations.STAFF + "," + Evaluations.MONEY, "2016-04-01")
                .statusCode(201);
        recognitions = rows(CONFER, scheme).stream().map(row -> row.getUUID(0)).toList();
        centres = Centres.of2021(2021);
        id = Evaluations.open(scheme, 2021)
                .statusCode(201)
                .body("evaluated", equalTo(1_744))
                .extract()
                .path("id");
        fileFrom(0, 1).body("filed", equalTo(centres.get(0).row("").size()));
        fileFrom(0, 900);
        fileFrom(900, 1_744).body("filed", equalTo(1_728));
        turn(id, "assess", "*")
                .statusCode(200)
                .body(
                        "tally.verdicts.verdict",
                        contains("EXCELLENT", "GOOD", "BASICALLY_QUALIFIED", "UNQUALIFIED", "NOT_FILED"))
                .body("tally.verdicts.count", contains(72, 1_459, 85, 112, 16))
                .body("tally.renewed", equalTo(1_531))
                .body("tally.warned", equalTo(85))
                .body("tally.revoked", equalTo(128));
    }

    @Test
    void itComesOutAsItDidAndTheExcellentSkipTheNext() {
        turn(id, "close", "*").statusCode(200);
        Evaluations.awaitClosed(id);
        assertThatItCameOutOnce();

        Registry.get("/evaluations/" + id + "/results?verdict=UNQUALIFIED&total=true&limit=1")
                .body("total", equalTo(112));
        Registry.get("/recognitions?scheme=" + scheme + "&status=ACTIVE&total=true&limit=1")
                .body("total", equalTo(1_616));
        Registry.get("/recognitions?scheme=" + scheme + "&status=REVOKED&total=true&limit=1")
                .body("total", equalTo(128));
        IntStream.range(0, centres.size()).filter(i -> i % 97 == 0).forEach(i -> Registry.get(
                        "/recognitions/" + recognitions.get(i))
                .body("standing.verdict", equalTo(centres.get(i).expected())));
        String next = Evaluations.open(scheme, 2023)
                .statusCode(201)
                .body("evaluated", equalTo(1_544))
                .body("exempt", equalTo(72))
                .extract()
                .path("id");
        draft(next + "/results?exempt=true&total=true&limit=1")
                .body("total", equalTo(72))
                .body("items[0].exemption.verdict", equalTo("EXCELLENT"));
    }

    /** Each round cuts off whatever transaction is at work, as the end of the process would, while others go on with it. */
    @Test
    void howeverOftenItIsCutOffNobodyIsJudgedTwiceOrForgotten() {
        turn(id, "close", "*").statusCode(200);
        var workers =
                IntStream.range(0, 2).mapToObj(i -> new Thread(this::carryOut)).toList();
        workers.forEach(Thread::start);
        AtomicLong cuts = new AtomicLong();
        awaitClosed(() -> cuts.addAndGet(cuts.get() < 8 ? rows(CUT_OFF).get(0).getLong("cut") : 0));
        assertThat(cuts.get()).isPositive();
        assertThatItCameOutOnce();
    }

    /** What was cut off may be this very question. */
    private void awaitClosed(Runnable meanwhile) {
        String state = "select state from evaluation where id = $1::text::uuid";
        await().ignoreExceptions()
                .pollInterval(Duration.ofMillis(150))
                .atMost(Duration.ofMinutes(2))
                .until(() -> {
                    meanwhile.run();
                    return rows(state, id).get(0).getString("state").equals("CLOSED");
                });
    }

    private void carryOut() {
        try {
            VertxContextSupport.subscribeAndAwait(closing::carryOut);
        } catch (Throwable cutOff) {
            // The next round of the schedule takes over.
        }
    }

    private void assertThatItCameOutOnce() {
        Row standings = rows(STANDINGS, scheme).get(0);
        assertThat(standings.getLong("active")).isEqualTo(1_616);
        assertThat(standings.getLong("warned")).isEqualTo(85);
        assertThat(standings.getLong("exempt")).isEqualTo(72);
        assertThat(standings.getLong("revoked")).isEqualTo(128);
        assertThat(standings.getLong("changed_once")).isEqualTo(1_744);
        List<Row> told = rows(TOLD, scheme);
        assertThat(told.stream().map(row -> row.getString("fact")))
                .containsExactly("recognition-renewed", "recognition-revoked", "recognition-warned");
        assertThat(told.stream().map(row -> row.getLong("facts"))).containsExactly(1_531L, 128L, 85L);
        assertThat(told.stream().map(row -> row.getLong("recognitions"))).containsExactly(1_531L, 128L, 85L);
        assertThat(rows(HISTORIES, scheme).get(0).getLong("entries")).isEqualTo(1_744);
        assertThat(Registry.facts(id, 2)).hasSize(2);
        rows(STATES, scheme).forEach(row -> Messages.mustKeepContract("recognition-state", row.getString("state")));
    }

    private ValidatableResponse fileFrom(int first, int end) {
        return file(
                        id,
                        IntStream.range(first, end)
                                .boxed()
                                .flatMap(i -> centres.get(i).row(recognitions.get(i)).stream())
                                .toList())
                .statusCode(200);
    }

    private List<Row> rows(String statement, Object... values) {
        return StreamSupport.stream(
                        pool.preparedQuery(statement)
                                .executeAndAwait(Tuple.from(values))
                                .spliterator(),
                        false)
                .toList();
    }
}
