package org.mainspring.funding.trail;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.problem.Refusal;

/** Acts in the database, which takes more of them and neither changes nor removes any. */
@ApplicationScoped
class TrailRepository {

    /** Whoever gets the next number has the chain alone until the transaction ends. */
    private static final String NEXT = """
            insert into trail_end (subject_kind, subject_id, acts, seal) values (?1, ?2, 1, ?3)
            on conflict (subject_kind, subject_id) do update set acts = trail_end.acts + 1
            returning acts, seal""";

    private static final String WRITE = """
            with ended as (update trail_end set seal = ?11 where subject_kind = ?1 and subject_id = ?2)
            insert into act (subject_kind, subject_id, number, what, done_by, roles, organization_id, done_at, note, internal, seal)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)""";

    private static final String COLUMNS = """
            t.subject_kind, t.subject_id, t.number, t.what, t.done_by, t.roles, t.organization_id, t.done_at, t.note, t.internal, t.seal""";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "act t", "t.number", "int").sortable("number", "t.number", "int");
    private static final String CHAIN = "select " + COLUMNS + ", e.acts as end_acts, e.seal as end_seal"
            + " from trail_end e left join act t on t.subject_kind = e.subject_kind and t.subject_id = e.subject_id"
            + " where e.subject_kind = $1 and e.subject_id = $2 order by t.number";

    private final Pool pool;

    TrailRepository(Pool pool) {
        this.pool = pool;
    }

    /** The chain's end as the next act finds it: its own number, and the seal before it. What was changed before is written first. */
    Uni<ChainEnd> takeNext(Subject subject) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .flatMap(session -> session.createNativeQuery(NEXT, Object[].class)
                        .setParameter(1, subject.kind())
                        .setParameter(2, subject.id())
                        .setParameter(3, SealedAct.START)
                        .getSingleResult())
                .map(row -> new ChainEnd(((Number) row[0]).intValue(), (String) row[1]));
    }

    Uni<Void> write(SealedAct sealed) {
        Act act = sealed.act();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(WRITE)
                        .setParameter(1, act.subject().kind())
                        .setParameter(2, act.subject().id())
                        .setParameter(3, act.number())
                        .setParameter(4, act.what())
                        .setParameter(5, act.by())
                        .setParameter(6, act.roles())
                        .setParameter(7, act.organization())
                        .setParameter(8, act.at().atOffset(ZoneOffset.UTC))
                        .setParameter(9, act.note())
                        .setParameter(10, act.internal())
                        .setParameter(11, sealed.seal())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Page<ActResponse>> list(Subject subject, boolean internalToo, PageQuery query) {
        return LISTING.filter()
                .where("t.subject_kind = ?", subject.kind())
                .where("t.subject_id = ?", subject.id())
                .where("t.internal = ?", internalToo ? null : false)
                .page(pool, query, TrailRepository::response);
    }

    Uni<TrailVerificationResponse> verify(Subject subject) {
        return pool.preparedQuery(CHAIN)
                .execute(Tuple.of(subject.kind(), subject.id()))
                .map(rows -> verify(rows, subject));
    }

    private static TrailVerificationResponse verify(RowSet<Row> rows, Subject subject) {
        if (rows.size() == 0) {
            throw Refusal.notFound("trail of " + subject.kind(), subject.id());
        }
        Row first = rows.iterator().next();
        List<SealedAct> acts = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.getInteger("number") != null)
                .map(TrailRepository::sealed)
                .toList();
        var end = new ChainEnd(first.getInteger("end_acts"), first.getString("end_seal"));
        return TrailVerificationResponse.of(acts.size(), ChainVerifier.faults(acts, end));
    }

    private static SealedAct sealed(Row row) {
        var subject = new Subject(row.getString("subject_kind"), row.getUUID("subject_id"));
        var act = new Act(
                subject,
                row.getInteger("number"),
                row.getString("what"),
                row.getString("done_by"),
                row.getString("roles"),
                row.getUUID("organization_id"),
                row.getOffsetDateTime("done_at").toInstant(),
                row.getString("note"),
                row.getBoolean("internal"));
        return new SealedAct(act, row.getString("seal"));
    }

    private static ActResponse response(Row row) {
        Act act = sealed(row).act();
        return new ActResponse(
                act.number(),
                act.what(),
                act.by(),
                act.roles(),
                act.organization(),
                act.at(),
                act.note(),
                row.getString("seal"));
    }
}
