package org.mainspring.bench.eligibility;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Cursor;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.mainspring.bench.stage.Database;
import org.mainspring.bench.stage.Waiting;
import org.mainspring.funding.profile.KnownRow;
import org.mainspring.funding.profile.ProfileRepository.Rows;

/** The tables of funding, filled with enterprises, what is known of them, and programmes with rules. */
final class EligibilityTables implements AutoCloseable {

    /** As many at once as the service reads. */
    private static final int AT_ONCE = 200;

    private static final String ENTERPRISES = """
            INSERT INTO known_organization (organization_id, version, name_en, kind, status, district, ownership, industry)
            SELECT md5('enterprise/' || n)::uuid, 0, 'Enterprise ' || n, 'COMPANY', 'ACTIVE', 'D' || n % 16,
                   (ARRAY['PRIVATE', 'STATE', 'FOREIGN', 'JOINT', NULL])[1 + n % 5], 'I' || n % 9
              FROM generate_series(1, $1::int) AS n
            """;

    private static final String CENTRES = """
            INSERT INTO held_recognition (recognition_id, version, organization_id, scheme, level, status, conferred_on)
            SELECT md5('centre/' || n)::uuid, 0, md5('enterprise/' || n)::uuid, 'CENTRE',
                   (ARRAY['NATIONAL', 'MUNICIPAL', 'DISTRICT'])[1 + n % 3], 'ACTIVE', '2022-07-21'
              FROM generate_series(1, $1::int, 2) AS n
            """;

    private static final String FACTS = """
            INSERT INTO enterprise_fact (id, organization_id, fact, type, value, as_of, verified, recorded_by, recorded_at)
            SELECT md5(k.code || '/' || year || '/' || n)::uuid, md5('enterprise/' || n)::uuid, k.code, k.type,
                   CASE k.code WHEN 'FOUNDED_ON' THEN (date '1990-01-01' + n % 12000)::text
                               WHEN 'REVENUE' THEN (1000000 + n % 977 * 1000)::text
                               WHEN 'RD_SPEND' THEN (n % 89 * 1000)::text
                               ELSE (n % 499)::text END,
                   make_date(year, 12, 31), n % 2 = 0, 'bench', now()
              FROM generate_series(1, $1::int) AS n, fact_kind k, generate_series(2024, 2025) AS year
             WHERE k.code IN ('FOUNDED_ON', 'REVENUE', 'RD_SPEND', 'EMPLOYEES') AND n % 7 > 0
               AND (k.code <> 'FOUNDED_ON' OR year = 2024)
            """;

    private static final String PROGRAMME = """
            WITH made AS (
              INSERT INTO programme (id, version, kind, name_en, currency, search_text, name_sort, created_at, updated_at)
              VALUES (gen_random_uuid(), 0, 'GRANT', 'Programme', 'CNY', 'programme', 'programme', now(), now()) RETURNING id)
            INSERT INTO rule_set (id, version, programme_id, number, in_force_from, condition, added_by, created_at)
            SELECT gen_random_uuid(), 0, id, 1, '2020-01-01', $1::jsonb, 'bench', now() FROM made RETURNING programme_id
            """;

    private final Pool pool;

    EligibilityTables(Vertx vertx, Database database) {
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(database.connectOptions())
                .using(vertx)
                .build();
    }

    void fill(int enterprises) {
        for (String statement : List.of(ENTERPRISES, CENTRES, FACTS)) {
            Waiting.on(pool.preparedQuery(statement).execute(Tuple.of(enterprises)));
        }
        Waiting.on(pool.query("VACUUM ANALYZE").execute());
    }

    /** One of the enterprises. */
    UUID someone() {
        return Waiting.on(pool.query("SELECT md5('enterprise/1')::uuid").execute())
                .iterator()
                .next()
                .getUUID(0);
    }

    /** A programme with this rule. */
    UUID announce(String rule) {
        return Waiting.on(pool.preparedQuery(PROGRAMME).execute(Tuple.of(new JsonObject(rule))))
                .iterator()
                .next()
                .getUUID(0);
    }

    /** Reads all enterprises as the service does, some at a time. */
    void readAll(LocalDate on, Consumer<List<KnownRow>> some) {
        SqlConnection session = Waiting.on(pool.getConnection());
        Transaction transaction = Waiting.on(session.begin());
        Cursor cursor = Waiting.on(session.prepare(Rows.ACTIVE)).cursor(Tuple.of(on));
        do {
            some.accept(StreamSupport.stream(Waiting.on(cursor.read(AT_ONCE)).spliterator(), false)
                    .map(Rows::known)
                    .toList());
        } while (cursor.hasMore());
        Waiting.on(transaction.rollback());
        Waiting.on(session.close());
    }

    @Override
    public void close() {
        Waiting.on(pool.close());
    }
}
