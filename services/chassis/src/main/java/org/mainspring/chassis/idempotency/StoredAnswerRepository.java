package org.mainspring.chassis.idempotency;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps answers by caller and key for 24 hours, in the transaction of their effect. */
@ApplicationScoped
class StoredAnswerRepository {

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?1, 42))";
    private static final String FIND = """
            select fingerprint, status, location, entity_tag, language, media_type, body from stored_answer
            where caller = ?1 and key = ?2 and stored_at > now() - interval '24 hours'""";
    private static final String KEEP = """
            insert into stored_answer as kept
              (caller, key, fingerprint, status, location, entity_tag, language, media_type, body)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            on conflict (caller, key) do update set fingerprint = excluded.fingerprint, status = excluded.status,
              location = excluded.location, entity_tag = excluded.entity_tag, language = excluded.language,
              media_type = excluded.media_type, body = excluded.body, stored_at = now()
            where kept.stored_at <= now() - interval '24 hours'""";
    private static final String FORGET = "delete from stored_answer where stored_at < now() - interval '24 hours'";

    private final Pool pool;

    StoredAnswerRepository(Pool pool) {
        this.pool = pool;
    }

    /** False where another request with the key is at work; the lock ends with the transaction. */
    Uni<Boolean> tryLock(Mutiny.Session session, String caller, String key) {
        return session.createNativeQuery(LOCK, Boolean.class)
                .setParameter(1, caller + "\n" + key)
                .getSingleResult();
    }

    Uni<Optional<StoredAnswer>> find(Mutiny.Session session, String caller, String key) {
        return session.createNativeQuery(FIND, Object[].class)
                .setParameter(1, caller)
                .setParameter(2, key)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(StoredAnswerRepository::read));
    }

    /** Under the lock; an answer that still counts is never replaced. */
    Uni<Void> keep(Mutiny.Session session, String caller, String key, StoredAnswer answer) {
        return session.createNativeQuery(KEEP)
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, answer.fingerprint())
                .setParameter(4, answer.status())
                .setParameter(5, answer.location())
                .setParameter(6, answer.entityTag())
                .setParameter(7, answer.language())
                .setParameter(8, answer.mediaType())
                .setParameter(9, answer.body())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Keeps an answer in a transaction of its own, unless another request with the key is at work or had its effect. */
    Uni<Void> keepIfFree(String caller, String key, StoredAnswer answer) {
        return Panache.withTransaction(
                () -> Panache.getSession().flatMap(session -> keepIfFree(session, caller, key, answer)));
    }

    private Uni<Void> keepIfFree(Mutiny.Session session, String caller, String key, StoredAnswer answer) {
        return tryLock(session, caller, key)
                .flatMap(free -> free
                        ? keep(session, caller, key, answer)
                        : Uni.createFrom().voidItem());
    }

    /** What is too old is not found any more; this gives its room back. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        // What fails now will do in ten minutes.
        return pool.query(FORGET).execute().replaceWithVoid().onFailure().recoverWithNull();
    }

    private static StoredAnswer read(Object[] row) {
        List<Object> columns = Arrays.asList(row);
        return new StoredAnswer(
                (String) columns.get(0),
                ((Number) columns.get(1)).intValue(),
                (String) columns.get(2),
                (String) columns.get(3),
                (String) columns.get(4),
                (String) columns.get(5),
                (String) columns.get(6));
    }
}
