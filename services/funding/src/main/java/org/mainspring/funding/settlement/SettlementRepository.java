package org.mainspring.funding.settlement;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.JsonText;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.netting.Statement;
import org.mainspring.funding.netting.StatementLine;

/** Settlements and their statements in the database, for writing. */
@ApplicationScoped
class SettlementRepository implements PanacheRepositoryBase<Settlement, UUID> {

    private static final String KEEP_LINES = """
            insert into settlement_line (settlement_id, number, issued_in, redeemed_in, provider_id, redemptions, amount)
            select cast(?1 as uuid), l.number, l."issuedIn", l."redeemedIn", l."providerId", l.redemptions, l.amount
            from rows from (json_to_recordset(cast(cast(?2 as text) as json)) as ("issuedIn" text, "redeemedIn" text,
              "providerId" uuid, redemptions int, amount bigint)) with ordinality
              as l ("issuedIn", "redeemedIn", "providerId", redemptions, amount, number)""";

    private static final String KEEP_PAYMENTS = """
            insert into settlement_payment (settlement_id, number, provider_id, organization_id, region, redemptions, amount)
            select cast(?1 as uuid), p.number, p."providerId", p."organizationId", p.region, p.redemptions, p.amount
            from rows from (json_to_recordset(cast(cast(?2 as text) as json)) as ("providerId" uuid, "organizationId" uuid, region text,
              redemptions int, amount bigint)) with ordinality
              as p ("providerId", "organizationId", region, redemptions, amount, number)""";

    private static final String LINES = """
            select issued_in, redeemed_in, cast(provider_id as text), redemptions, amount from settlement_line
            where settlement_id = ?1 order by number""";

    private static final String SUSPENDED = """
            select cast(p.organization_id as text) from settlement_payment p
            join service_provider v on v.programme_id = ?2 and v.organization_id = p.organization_id
            where p.settlement_id = ?1 and v.status = 'SUSPENDED' order by 1 limit 1""";

    private final JsonText json;

    SettlementRepository(JsonText json) {
        this.json = json;
    }

    /** Locked, so that it is confirmed or discarded once. */
    Uni<Settlement> requireForActing(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("settlement", id));
    }

    /** Refuses a second one beside one that is not decided on. */
    Uni<Void> refuseUndecided(UUID programmeId) {
        return count("programmeId = ?1 and status = ?2", programmeId, SettlementStatus.PROPOSED)
                .invoke(SettlementRepository::refuseUndecided)
                .replaceWithVoid();
    }

    private static void refuseUndecided(long undecided) {
        if (undecided > 0) {
            throw Refusal.conflict(
                    "SETTLEMENT_UNDECIDED", "Another one of this programme is proposed: decide on it first.");
        }
    }

    Uni<Void> keep(UUID settlementId, Statement statement) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .call(session -> keep(session, KEEP_LINES, settlementId, statement.lines()))
                .call(session -> keep(session, KEEP_PAYMENTS, settlementId, statement.payments()))
                .replaceWithVoid();
    }

    private Uni<Integer> keep(Mutiny.Session session, String insert, UUID settlementId, List<?> rows) {
        return session.createNativeQuery(insert)
                .setParameter(1, settlementId)
                .setParameter(2, json.of(rows))
                .executeUpdate();
    }

    Uni<List<StatementLine>> lines(UUID settlementId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LINES, Object[].class)
                        .setParameter(1, settlementId)
                        .getResultList())
                .map(rows -> rows.stream().map(SettlementRepository::line).toList());
    }

    /** Refuses to pay who was suspended meanwhile. */
    Uni<Void> refuseSuspended(UUID settlementId, UUID programmeId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(SUSPENDED, String.class)
                        .setParameter(1, settlementId)
                        .setParameter(2, programmeId)
                        .getSingleResultOrNull())
                .invoke(SettlementRepository::refuseSuspended)
                .replaceWithVoid();
    }

    private static void refuseSuspended(@Nullable String organizationId) {
        if (organizationId != null) {
            throw Refusal.conflict(
                    "PROVIDER_SUSPENDED",
                    "The service provider " + organizationId
                            + " was suspended meanwhile: discard the settlement, and propose another.");
        }
    }

    private static StatementLine line(Object[] row) {
        return new StatementLine(
                (String) row[0],
                (String) row[1],
                id((String) row[2]),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue());
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
