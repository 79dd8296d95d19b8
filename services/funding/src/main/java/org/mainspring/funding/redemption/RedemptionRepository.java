package org.mainspring.funding.redemption;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.netting.Claim;

/** Redemptions in the database, for writing. */
@ApplicationScoped
class RedemptionRepository implements PanacheRepositoryBase<Redemption, UUID> {

    private static final String INVOICE_ONCE = "redemption_invoice_key";

    private static final String USED = """
            select count(*) from redemption where organization_id = ?1
              and upper(invoice_number) = upper(cast(?2 as text)) and status <> 'REVERSED'""";

    private static final String OPEN = """
            insert into redemption_settlement (redemption_id, programme_id, redeemed_on, changes, reversed)
            select id, programme_id, redeemed_on, 0, false from redemption where id = ?1""";

    /** One more than may be taken, so that too many are told from as many as may be. */
    private static final String TAKE = """
            with taken as (
              update redemption_settlement set settlement_id = ?1, changes = changes + 1
              where settlement_id is null and not reversed and redemption_id in (
                select o.redemption_id from redemption_settlement o join redemption r on r.id = o.redemption_id
                where o.programme_id = ?2 and o.settlement_id is null and not o.reversed and o.redeemed_on <= ?3
                  and r.organization_id not in (
                    select organization_id from service_provider where programme_id = ?2 and status = 'SUSPENDED')
                limit ?4)
              returning redemption_id)
            select r.issued_in, r.redeemed_in, cast(r.provider_id as text), cast(r.organization_id as text), count(*),
              cast(sum(r.amount) as bigint)
            from taken join redemption r on r.id = taken.redemption_id group by 1, 2, 3, 4""";

    private static final String RELEASE = """
            update redemption_settlement set settlement_id = null, changes = changes + 1 where settlement_id = ?1""";

    private static final String IN_ONE = """
            select count(*) from redemption_settlement where redemption_id = ?1 and settlement_id is not null""";

    private static final String WITHDRAW = """
            update redemption_settlement set reversed = true, changes = changes + 1
            where redemption_id = ?1 and settlement_id is null and not reversed""";

    /** Refuses the number of an invoice that was redeemed on before, on whichever voucher. */
    Uni<Void> refuseUsed(UUID organizationId, Invoice invoice) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(USED, Long.class)
                        .setParameter(1, organizationId)
                        .setParameter(2, invoice.number())
                        .getSingleResult())
                .invoke(RedemptionRepository::refuseUsed)
                .replaceWithVoid();
    }

    private static void refuseUsed(long times) {
        if (times > 0) {
            throw used();
        }
    }

    private static Refusal used() {
        return Refusal.alreadyExists("/invoice/number", "A voucher was redeemed on this invoice before.");
    }

    private static boolean isUsed(Throwable failure) {
        return failure instanceof ConstraintViolationException violated
                && INVOICE_ONCE.equals(violated.getConstraintName());
    }

    /** Keeps it, as one that is in no settlement. Of two on one invoice at once the second hears what it would have heard later. */
    Uni<Void> keep(Redemption redemption) {
        return persistAndFlush(redemption)
                .onFailure(RedemptionRepository::isUsed)
                .transform(failure -> used())
                .chain(() -> Panache.getSession())
                .flatMap(session -> session.createNativeQuery(OPEN)
                        .setParameter(1, redemption.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What is not settled and was redeemed up to that day, by whom is not suspended, becomes a part of this settlement. */
    Uni<List<Claim>> take(UUID settlementId, UUID programmeId, LocalDate until, int most) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .flatMap(session -> session.createNativeQuery(TAKE, Object[].class)
                        .setParameter(1, settlementId)
                        .setParameter(2, programmeId)
                        .setParameter(3, until)
                        .setParameter(4, most + 1)
                        .getResultList())
                .map(rows -> rows.stream().map(RedemptionRepository::claim).toList());
    }

    /** Refuses what a settlement pays, or will pay unless it is discarded. */
    Uni<Void> refuseSettled(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(IN_ONE, Long.class)
                        .setParameter(1, id)
                        .getSingleResult())
                .invoke(times -> requireInNone(times == 0))
                .replaceWithVoid();
    }

    /** No settlement takes it any more; where one does at the same time, whoever comes second is refused or goes without. */
    Uni<Void> withdraw(UUID id) {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(WITHDRAW).setParameter(1, id).executeUpdate())
                .invoke(withdrawn -> requireInNone(withdrawn == 1))
                .replaceWithVoid();
    }

    private static void requireInNone(boolean inNone) {
        if (!inNone) {
            throw Refusal.conflict(
                    "REDEMPTION_IN_SETTLEMENT", "A settlement that is not discarded has the redemption as a part.");
        }
    }

    private static Claim claim(Object[] row) {
        return new Claim(
                (String) row[0],
                (String) row[1],
                id((String) row[2]),
                UUID.fromString((String) row[3]),
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue());
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    Uni<Void> release(UUID settlementId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(RELEASE)
                        .setParameter(1, settlementId)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
