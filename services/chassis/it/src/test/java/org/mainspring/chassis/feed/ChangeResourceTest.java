package org.mainspring.chassis.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.SampleDatabase;

@QuarkusTest
class ChangeResourceTest {

    @Inject
    Pool pool;

    private static final String CHANGES = Parcels.ROOT + "/changes";
    private static final String REGISTERED = "org.mainspring.sample.parcel-registered.v1";
    private static final String CHANGED = "org.mainspring.sample.parcel-changed.v1";

    @Test
    void theFeedIsResumedFromAnyNumber() {
        long before = Parcels.settledFeed();
        for (int i = 0; i < 7; i++) {
            Parcels.registered("Resumed");
        }
        Parcels.settledFeed();
        List<Map<String, Object>> whole = Parcels.feed(before);
        for (int from = 0; from < 7; from++) {
            assertThat(Parcels.feed(before + from)).isEqualTo(whole.subList(from, 7));
        }
        List<Object> numbers = new ArrayList<>();
        for (long after = before; numbers.size() < 7; after = ((Number) numbers.get(numbers.size() - 1)).longValue()) {
            numbers.addAll(given().queryParam("after", after)
                    .queryParam("limit", 2)
                    .get(CHANGES)
                    .path("items.number"));
        }
        assertThat(numbers).doesNotHaveDuplicates().hasSize(7);
    }

    @Test
    void atItsEndTheFeedGivesTheNumberBack() {
        int last = (int) Parcels.settledFeed();
        given().queryParam("after", last)
                .get(CHANGES)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("lastNumber", equalTo(last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-ndjson", "text/event-stream"})
    void whoHasANumberThatWasNeverGivenIsToldSo(String type) {
        given().accept(type)
                .queryParam("after", 1_000_000_000_000L)
                .get(CHANGES)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("after"))
                .body("errors[0].code", equalTo("BEYOND_END"));
    }

    @Test
    void theFeedIsReadByAggregateAndByTypeAndByBoth() {
        String id = Parcels.registered("Filtered");
        Parcels.patch(id, "*", "{\"size\": \"LARGE\"}").statusCode(200);
        Parcels.settledFeed();
        given().queryParam("subject", id)
                .get(CHANGES)
                .then()
                .body("items.type", contains(REGISTERED, CHANGED))
                .body("items[1].data.size", equalTo("LARGE"));
        given().queryParam("type", CHANGED)
                .queryParam("subject", id)
                .get(CHANGES)
                .then()
                .body("items.subject", contains(id));
        List<String> types = given().queryParam("type", REGISTERED).get(CHANGES).path("items.type");
        assertThat(types).containsOnly(REGISTERED);
    }

    @Test
    void whatIsAskedWronglyIsNamed() {
        for (String query :
                List.of("after=-1", "after=x", "limit=0", "limit=201", "subject=" + "x".repeat(101), "number=1")) {
            given().get(CHANGES + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
        }
    }

    @Test
    void factsOfOneAggregateOrTypeAreFoundWithoutReadingTheOthers() throws SQLException {
        var ofSubject = new ChangeQuery();
        ofSubject.subject = "a needle";
        var ofType = new ChangeQuery();
        ofType.type = "a needle";
        try (Connection connection = SampleDatabase.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    insert into outbox (number, id, aggregate, subject, type, time, data)
                    select 1000000000 + i, gen_random_uuid(), 'parcel', 'other', 'other', now(), '{}'
                    from generate_series(1, 50000) i""");
            statement.execute("analyze outbox");
            statement.execute("set local plan_cache_mode = " + planCacheMode());
            assertThat(planCacheMode()).isEqualTo("force_custom_plan");
            assertThat(plan(statement, ofSubject)).contains("outbox_by_subject").doesNotContain("Filter", "Sort");
            assertThat(plan(statement, ofType)).contains("outbox_by_type").doesNotContain("Filter", "Sort");
            connection.rollback();
        }
    }

    /** As the service's own sessions have it. */
    private String planCacheMode() {
        return pool.query("show plan_cache_mode")
                .execute()
                .await()
                .atMost(Parcels.DEADLINE)
                .iterator()
                .next()
                .getString(0);
    }

    private static String plan(Statement statement, ChangeQuery query) throws SQLException {
        statement.execute("prepare feed (bigint, bigint, text) as "
                + ChangeRepository.statement(query, new ArrayList<>(List.of(0L, 20))));
        var plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery("explain execute feed(0, 20, 'a needle')")) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        statement.execute("deallocate feed");
        return plan.toString();
    }
}
