package org.mainspring.registry.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.PostgresServer;
import org.mainspring.testkit.TestDatabase;

/** What was there before there was a history comes into it. */
class HistoryMigrationTest {

    private static final String BEFORE = "4";

    private static final String RECORDS = """
            insert into scheme (code, version, name_en, created_at, updated_at) values ('S', 0, 'Scheme', now(), now());
            insert into scheme_level (scheme, code, rank, name_en) values ('S', 'A', 1, 'A');
            insert into organization (id, version, kind, name_zh, search_text, name_sort, created_at, updated_at)
            select ('00000000-0000-7000-8000-00000000000' || n)::uuid, 3, 'COMPANY', '企业' || n, '', '', now(), now()
            from generate_series(1, 5) n;
            insert into recognition (id, version, organization_id, scheme, level, conferred_on, expires_on, status, revoked_on,
              revocation_reason, created_at, updated_at)
            select ('00000000-0000-7000-8000-0000000000a' || n)::uuid, 1, ('00000000-0000-7000-8000-00000000000' || n)::uuid,
              'S', 'A', conferred::date, expires::date, case when revoked is null then 'ACTIVE' else 'REVOKED' end, revoked::date,
              case when revoked is not null then 'Why' end, now(), now()
            from (values (1, '2020-01-01', null, null), (2, '2020-01-01', '2023-01-01', null),
                         (3, '2020-01-01', '2023-01-01', '2021-06-01'), (4, '2020-01-01', '2023-01-01', '2024-06-01'),
                         (5, null, null, '2021-06-01')) as r (n, conferred, expires, revoked);
            """;

    private static final String HISTORY = """
            select right(record_id::text, 2) || ' ' || valid || ' ' || (state ->> 'status') from history
            where state ? 'scheme' order by record_id, valid""";

    @Test
    void everyRecordHasTheDaysThatItsDatesTell() throws SQLException {
        TestDatabase database = PostgresServer.freshDatabase();
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            migrate(database, BEFORE);
            statement.execute(RECORDS);
            migrate(database, "latest");
            assertThat(column(statement, HISTORY))
                    .containsExactly(
                            "a1 [2020-01-01,) ACTIVE",
                            "a2 [2020-01-01,2023-01-01) ACTIVE",
                            "a2 [2023-01-01,) EXPIRED",
                            "a3 [2020-01-01,2021-06-01) ACTIVE",
                            "a3 [2021-06-01,) REVOKED",
                            "a4 [2020-01-01,2023-01-01) ACTIVE",
                            "a4 [2023-01-01,2024-06-01) EXPIRED",
                            "a4 [2024-06-01,) REVOKED",
                            "a5 (,2021-06-01) ACTIVE",
                            "a5 [2021-06-01,) REVOKED");
            assertThat(column(statement, "select valid::text from history where state ? 'details'"))
                    .hasSize(5)
                    .containsOnly("(,)");
        }
    }

    private static void migrate(TestDatabase database, String target) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> column = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                column.add(rows.getString(1));
            }
        }
        return column;
    }
}
