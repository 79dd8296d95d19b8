package org.mainspring.registry.certificate;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Names;

/** What certificates and status lists say, out of the database. */
@ApplicationScoped
class CertificateRepository {

    private static final String BY_ID = """
            select r.id, r.status_index, r.scheme, r.level, r.batch_year, r.conferred_on, r.expires_on, r.revoked_on,
              o.id as organization_id, o.uscc, o.name_zh, o.name_en, s.name_zh as scheme_zh, s.name_en as scheme_en,
              l.name_zh as level_zh, l.name_en as level_en
            from recognition r join organization o on o.id = r.organization_id join scheme s on s.code = r.scheme
            join scheme_level l on l.scheme = r.scheme and l.code = r.level
            where r.id = $1""";
    private static final String REVOKED = """
            select coalesce((select max(status_index) from recognition), -1) as latest,
              array(select status_index from recognition
                    where status = 'REVOKED' and status_index >= $1 and status_index < $2
                    union all select status_index from recognition
                    where upgraded_to is not null and status_index >= $1 and status_index < $2) as revoked""";

    private final Pool pool;
    private final PointReads reads;

    CertificateRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<CertifiedRecognition> read(UUID id) {
        return reads.require("recognition", id, BY_ID, CertificateRepository::recognition);
    }

    /** Refused where no recognition has a place in the list. */
    Uni<StatusList> readStatusList(int number) {
        long from = StatusList.firstOf(number);
        return pool.preparedQuery(REVOKED)
                .execute(Tuple.of(from, from + StatusList.SIZE))
                .map(rows -> statusList(number, rows.iterator().next()));
    }

    private static StatusList statusList(int number, Row row) {
        if (number < 1 || row.getLong("latest") < StatusList.firstOf(number)) {
            throw Refusal.notFound("status list", number);
        }
        return StatusList.of(
                number, Arrays.stream(row.getArrayOfLongs("revoked")).mapToLong(Long::longValue));
    }

    private static CertifiedRecognition recognition(Row row) {
        return new CertifiedRecognition(
                row.getUUID("id"),
                Objects.requireNonNull(row.getLong("status_index")),
                row.getUUID("organization_id"),
                new Names(row.getString("name_zh"), row.getString("name_en")),
                row.getString("uscc"),
                row.getString("scheme"),
                new Names(row.getString("scheme_zh"), row.getString("scheme_en")),
                row.getString("level"),
                new Names(row.getString("level_zh"), row.getString("level_en")),
                row.getInteger("batch_year"),
                row.getLocalDate("conferred_on"),
                row.getLocalDate("expires_on"),
                row.getLocalDate("revoked_on"));
    }
}
