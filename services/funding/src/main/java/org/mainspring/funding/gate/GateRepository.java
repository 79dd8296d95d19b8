package org.mainspring.funding.gate;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How far the gate has looked for recognitions that ended by date. */
@ApplicationScoped
class GateRepository {

    /** One replica looks; the others pass it over. */
    private static final String LOCK =
            "select 1 from gate_sweep where swept_day < cast(?1 as date) for update skip locked";

    private static final String DUE = """
            select distinct l.organization_id
            from gate_sweep s, held_recognition r join allocation l on l.organization_id = r.organization_id
            where (r.expires_on > s.swept_day and r.expires_on <= cast(?1 as date)
                or r.revoked_on > s.swept_day and r.revoked_on <= cast(?1 as date))
              and l.status = 'ACTIVE' and (s.swept_up_to is null or l.organization_id > s.swept_up_to)
            order by 1 limit ?2""";

    private static final String UP_TO = "update gate_sweep set swept_up_to = ?1";
    private static final String DONE = "update gate_sweep set swept_day = ?1, swept_up_to = null";

    /** Whether there is something to look for; then nobody else does before this transaction ends. */
    Uni<Boolean> lock(LocalDate today) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LOCK, Integer.class)
                        .setParameter(1, today)
                        .getResultList())
                .map(rows -> !rows.isEmpty());
    }

    /** The next enterprises whose recognition has ended since, in their order. */
    Uni<List<UUID>> due(LocalDate today, int most) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(DUE, UUID.class)
                .setParameter(1, today)
                .setParameter(2, most)
                .getResultList());
    }

    Uni<Void> upTo(UUID organizationId) {
        return update(UP_TO, organizationId);
    }

    Uni<Void> done(LocalDate today) {
        return update(DONE, today);
    }

    private static Uni<Void> update(String statement, Object value) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(statement)
                        .setParameter(1, value)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
