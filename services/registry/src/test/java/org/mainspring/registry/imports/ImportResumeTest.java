package org.mainspring.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Registry;

/** Imports whose worker fails in the middle: the database throws one of its transactions out, as it would when it goes away. */
@QuarkusTest
class ImportResumeTest {

    private static final String OUT_OF_ORDER = """
            create or replace function out_of_order() returns trigger language plpgsql as $$
            begin
              if new.external_id = '%s' then
                raise exception 'as was asked' using errcode = '57P03';
              end if;
              return new;
            end $$""";

    @Inject
    Pool pool;

    private static String file(String prefix, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> prefix + "/" + i + ",Resumed " + i + ",COMPANY\n")
                .collect(Collectors.joining("", "externalId,nameEn,kind\n", ""));
    }

    private void breakAt(String externalId) {
        pool.query(OUT_OF_ORDER.formatted(externalId)).executeAndAwait();
        pool.query(
                        "create or replace trigger out_of_order before insert on organization for each row execute function out_of_order()")
                .executeAndAwait();
    }

    @AfterEach
    void mend() {
        pool.query("drop trigger if exists out_of_order on organization").executeAndAwait();
    }

    private long count(String statement, String prefix) {
        return pool.preparedQuery(statement)
                .executeAndAwait(Tuple.of(prefix + "/%"))
                .iterator()
                .next()
                .getLong(0);
    }

    private static JsonPath stopped(String id, int rows) {
        return await().atMost(Imports.DEADLINE)
                .until(
                        () -> JsonPath.from(Imports.get("/" + id).extract().asString()),
                        found -> found.getInt("rows.read") == rows);
    }

    @Test
    void anImportGoesOnWhereItStoppedAndDoublesNothing() {
        breakAt("resumed/700");
        String id = Imports.received("kind=ORGANIZATION", Imports.CSV, file("resumed", 1_000));
        JsonPath half = stopped(id, 500);
        assertThat(half.getString("state")).isEqualTo("RUNNING");
        assertThat(count("select count(*) from organization where external_id like $1", "resumed"))
                .isEqualTo(500);

        mend();

        JsonPath done = Imports.over(id);
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("rows.created")).isEqualTo(1_000);
        assertThat(count("select count(*) from organization where external_id like $1", "resumed"))
                .isEqualTo(1_000);
        assertThat(count(
                        "select count(*) from outbox where subject in (select id::text from organization where external_id like $1)",
                        "resumed"))
                .isEqualTo(1_000);
        assertThat(count(
                        "select count(*) from history where record_id in (select id from organization where external_id like $1)",
                        "resumed"))
                .isEqualTo(1_000);
        assertThat(count(
                        "select count(*) from bulk_import_part where $1::text is not null and import_id = '" + id + "'",
                        ""))
                .isZero();
    }

    @Test
    void whatStandsStillCanBeCancelledAndWhatWasTakenStays() {
        breakAt("cancelled/700");
        String id = Imports.received("kind=ORGANIZATION", Imports.CSV, file("cancelled", 1_000));
        stopped(id, 500);

        Imports.officer()
                .header("If-Match", "*")
                .post(Registry.ROOT + "/imports/" + id + "/cancel")
                .then()
                .statusCode(200);
        mend();

        assertThat(Imports.organizations("externalId,nameEn,kind\nafter/1,After,COMPANY\n")
                        .getString("state"))
                .isEqualTo("DONE");
        JsonPath over = Imports.over(id);
        assertThat(over.getString("state")).isEqualTo("CANCELLED");
        assertThat(over.getInt("rows.created")).isEqualTo(500);
        assertThat(Imports.organization("cancelled/800")).isEmpty();
    }

    /** What no check of ours knows of, such as a change made at the same time, is found out by trying half of the rows. */
    @Test
    void aRowThatOnlyTheDatabaseRefusesIsRefusedAlone() {
        pool.query("""
                        create or replace function out_of_order() returns trigger language plpgsql as $$
                        begin
                          if new.external_id in ('alone/17', 'alone/118') then
                            raise exception 'as was asked' using errcode = '23514';
                          end if;
                          return new;
                        end $$""").executeAndAwait();
        pool.query(
                        "create or replace trigger out_of_order before insert on organization for each row execute function out_of_order()")
                .executeAndAwait();

        JsonPath done = Imports.organizations(file("alone", 200));

        assertThat(done.getInt("rows.created")).isEqualTo(198);
        assertThat(done.getInt("rows.refused")).isEqualTo(2);
        Imports.get("/" + done.getString("id") + "/rows?outcome=REFUSED")
                .body("items.row", org.hamcrest.Matchers.equalTo(java.util.List.of(18, 119)))
                .body("items[0].errors[0].code", org.hamcrest.Matchers.equalTo("UNPROCESSABLE"));
    }
}
