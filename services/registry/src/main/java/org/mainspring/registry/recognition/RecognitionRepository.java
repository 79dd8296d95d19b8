package org.mainspring.registry.recognition;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.read.Snapshot;
import org.mainspring.chassis.read.Snapshots;

/** Recognitions in the database. */
@ApplicationScoped
class RecognitionRepository implements PanacheRepositoryBase<Recognition, UUID> {

    private static final String COLUMNS = """
            r.id, r.version, r.organization_id, r.scheme, r.level, r.batch_year, r.conferred_on, r.expires_on, r.status,
            r.revoked_on, r.revocation_reason, r.upgraded_to, r.external_id, r.source, r.created_at, r.updated_at,
            r.evaluated_in, r.verdict, r.warned_on, r.exempt_until""";
    private static final String BY_ID = "select " + COLUMNS + " from recognition r where r.id = $1";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "recognition r", "r.id", "uuid").sortable("createdAt", "r.created_at", "timestamptz");

    /** Where the source does not tell the day of conferral it was always held. */
    private static final String HELD =
            "coalesce(r.conferred_on, '-infinity') <= ? and coalesce(r.expires_on, 'infinity') > ? and coalesce(r.revoked_on, 'infinity') > ?";

    private static final String DUE = """
            select id from recognition where status = 'ACTIVE' and expires_on <= ?1
            order by expires_on limit ?2 for no key update skip locked""";

    private static final String ALL = "select " + COLUMNS + " from recognition r order by r.id";

    /** Those of which the feed tells something beyond a number, be it that what it tells is not numbered yet. */
    private static final String CHANGED = "select " + COLUMNS + """
             from recognition r where r.id in (
              select cast(subject as uuid) from outbox where aggregate = 'recognition' and (number > $1 or number is null))
            order by r.id""";

    private static final int WRITTEN_AT_ONCE = 100;

    private final Pool pool;
    private final PointReads reads;
    private final Snapshots snapshots;

    RecognitionRepository(Pool pool, PointReads reads, Snapshots snapshots) {
        this.pool = pool;
        this.reads = reads;
        this.snapshots = snapshots;
    }

    /** Those that have one of the external ids, and what the organizations hold. */
    Uni<List<Recognition>> known(Set<String> externalIds, Set<UUID> organizationIds) {
        return list(
                "externalId in ?1 or (organizationId in ?2 and status = ?3)",
                externalIds,
                organizationIds,
                RecognitionStatus.ACTIVE);
    }

    /** Writes new ones, in batches. */
    Uni<Void> write(List<Recognition> fresh) {
        return Panache.getSession()
                .invoke(session -> session.setBatchSize(WRITTEN_AT_ONCE))
                .call(session -> session.persistAll(fresh.toArray()))
                .call(Mutiny.Session::flush)
                .replaceWithVoid();
    }

    /** All of them, or those that have changed since the feed was at a number; by their ids. */
    Uni<Snapshot<RecognitionResponse>> snapshot(@Nullable Long since) {
        return since == null
                ? snapshots.open(ALL, List.of(), RecognitionRepository::response)
                : snapshots.open(CHANGED, List.of(since), RecognitionRepository::response);
    }

    Uni<Recognition> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("recognition", id));
    }

    /** Locked, those that another replica works on left out. */
    Uni<List<Recognition>> due(LocalDate day, int most) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(DUE, UUID.class)
                        .setParameter(1, day)
                        .setParameter(2, most)
                        .getResultList())
                .flatMap(ids -> list("id in ?1", ids));
    }

    /** Locked in one order, so that two who want the same wait for each other. */
    Uni<List<Recognition>> requireLocked(Collection<UUID> ids) {
        return find("id in ?1", Sort.by("id"), ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Uni<List<Recognition>> heldBy(UUID organizationId) {
        return list("organizationId = ?1 and status = ?2", organizationId, RecognitionStatus.ACTIVE);
    }

    Uni<@Nullable Recognition> findActive(UUID organizationId, String scheme, String level) {
        return find(
                        "organizationId = ?1 and scheme = ?2 and level = ?3 and status = ?4",
                        organizationId,
                        scheme,
                        level,
                        RecognitionStatus.ACTIVE)
                .firstResult();
    }

    /** Refuses what the organization holds already, and an external id that another recognition has. */
    Uni<Void> refuseTaken(ConferRecognitionRequest details) {
        return find(
                        "externalId = ?1 or (organizationId = ?2 and scheme = ?3 and level = ?4 and status = ?5)",
                        details.externalId(),
                        details.organizationId(),
                        details.scheme(),
                        details.level(),
                        RecognitionStatus.ACTIVE)
                .firstResult()
                .invoke(other -> refuse(other, details.externalId()))
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Recognition other, @Nullable String externalId) {
        if (other != null
                && externalId != null
                && externalId.equals(other.response().externalId())) {
            throw Refusal.alreadyExists("/externalId", "Recognition " + other.id() + " has it already.");
        }
        if (other != null) {
            throw alreadyHeld(other);
        }
    }

    static Refusal alreadyHeld(Recognition other) {
        String held = "The organization holds it already, as recognition " + other.id() + ".";
        return new Refusal(
                ProblemType.ALREADY_EXISTS, held, List.of(FieldError.at("/organizationId", "ALREADY_HELD", held)));
    }

    Uni<RecognitionResponse> read(UUID id) {
        return reads.require("recognition", id, BY_ID, RecognitionRepository::response);
    }

    Uni<Page<RecognitionResponse>> list(RecognitionQuery query) {
        return LISTING.filter()
                .where("r.organization_id = ?", query.organizationId)
                .where("r.scheme = ?", query.scheme)
                .where("r.level = ?", query.level)
                .where("r.batch_year = ?", query.batchYear)
                .where("r.status = ?", query.status)
                .where(HELD, query.validAt)
                .where("r.external_id = ?", query.externalId)
                .page(pool, query, RecognitionRepository::response);
    }

    private static RecognitionResponse response(Row row) {
        return new RecognitionResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("organization_id"),
                row.getString("scheme"),
                row.getString("level"),
                row.getInteger("batch_year"),
                row.getLocalDate("conferred_on"),
                row.getLocalDate("expires_on"),
                RecognitionStatus.valueOf(row.getString("status")),
                row.getLocalDate("revoked_on"),
                row.getString("revocation_reason"),
                row.getUUID("upgraded_to"),
                row.getString("external_id"),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                standing(row));
    }

    private static @Nullable Standing standing(Row row) {
        Integer evaluatedIn = row.getInteger("evaluated_in");
        return evaluatedIn == null
                ? null
                : new Standing(
                        evaluatedIn,
                        row.getString("verdict"),
                        row.getLocalDate("warned_on"),
                        row.getInteger("exempt_until"));
    }
}
