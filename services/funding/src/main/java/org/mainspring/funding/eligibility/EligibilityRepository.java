package org.mainspring.funding.eligibility;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.recognition.RecognitionStatus;

/** Gathers all that a decision needs in one round trip. */
@ApplicationScoped
class EligibilityRepository {

    /** One row for each recognition of the programme's scheme, one without where there is none. */
    private static final String FINDINGS = """
            select p.eligibility_scheme, p.eligibility_levels, o.organization_id is not null as known,
              r.recognition_id, r.scheme, r.level, r.status, r.batch_year, r.conferred_on, r.expires_on, r.revoked_on,
              r.revocation_reason
            from programme p
            left join known_organization o on o.organization_id = $2
            left join held_recognition r on r.organization_id = $2 and r.scheme = p.eligibility_scheme
            where p.id = $1
            order by r.conferred_on, r.recognition_id""";

    private final Pool pool;

    EligibilityRepository(Pool pool) {
        this.pool = pool;
    }

    /** @return a failure with 404 where there is no such programme */
    Uni<Findings> find(UUID programmeId, UUID organizationId) {
        return pool.preparedQuery(FINDINGS)
                .execute(Tuple.of(programmeId, organizationId))
                .map(rows -> findings(rows, programmeId));
    }

    private static Findings findings(RowSet<Row> rows, UUID programmeId) {
        if (rows.size() == 0) {
            throw Refusal.notFound("programme", programmeId);
        }
        Row first = rows.iterator().next();
        List<Evidence> recognitions = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.getUUID("recognition_id") != null)
                .map(EligibilityRepository::evidence)
                .toList();
        return new Findings(
                EligibilityRule.of(
                        first.getString("eligibility_scheme"), first.getArrayOfStrings("eligibility_levels")),
                first.getBoolean("known"),
                recognitions);
    }

    private static Evidence evidence(Row row) {
        return new Evidence(
                row.getUUID("recognition_id"),
                row.getString("scheme"),
                row.getString("level"),
                RecognitionStatus.valueOf(row.getString("status")),
                row.getInteger("batch_year"),
                row.getLocalDate("conferred_on"),
                row.getLocalDate("expires_on"),
                row.getLocalDate("revoked_on"),
                row.getString("revocation_reason"));
    }
}
