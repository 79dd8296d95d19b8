package org.mainspring.funding.voucher;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.JsonText;
import org.mainspring.chassis.problem.Refusal;

/** Vouchers in the database, for writing: many by one statement, one as its aggregate. */
@ApplicationScoped
class VoucherRepository implements PanacheRepositoryBase<Voucher, UUID> {

    private static final String ISSUE = """
            insert into voucher (id, version, batch_id, number, programme_id, provider_id, region, currency, partial, code, value,
              remaining, redeemed, lapsed, valid_until, expires_at, status, created_at, updated_at)
            select n.id, 0, t.batch, n.number, t.programme, t.provider, t.region, t.currency, t.partial, n.code, t.value,
              t.value, 0, 0, t.until, t.expires, 'FREE', t.issued, t.issued
            from json_to_record(cast(cast(?1 as text) as json)) as t (batch uuid, programme uuid, provider uuid, region text,
                currency text, partial boolean, value bigint, until date, expires timestamptz, issued timestamptz),
              json_to_recordset(cast(cast(?2 as text) as json)) as n (id uuid, number int, code text)""";

    private static final String ASSIGN = """
            with wanted as (
              select cast(w.holder as uuid) as holder, w.place
              from json_array_elements_text(cast(cast(?1 as text) as json)) with ordinality as w (holder, place)),
            next as (
              select f.id, row_number() over (order by f.number) as place from (
                select id, number from voucher where batch_id = ?2 and status = 'FREE' order by number limit ?3 for update) f)
            update voucher set status = 'HELD', holder_id = wanted.holder, held_since = ?4, updated_at = ?4,
              version = voucher.version + 1
            from next join wanted on wanted.place = next.place where voucher.id = next.id""";

    private static final String EXPIRE = """
            with over as (
              update voucher set status = 'EXPIRED', lapsed = lapsed + remaining, remaining = 0, updated_at = ?2,
                version = version + 1
              where batch_id = ?1 and status in ('FREE', 'HELD') returning lapsed)
            select count(*), cast(coalesce(sum(lapsed), 0) as bigint) from over""";

    private static final String HOLD_BATCH = """
            select b.status from voucher_batch b join voucher v on v.batch_id = b.id where v.id = ?1 for share of b""";

    private final JsonText json;

    VoucherRepository(JsonText json) {
        this.json = json;
    }

    /** What a voucher has of its own when it is issued. */
    record Numbered(UUID id, int number, String code) {}

    private record Shared(
            UUID batch,
            UUID programme,
            @Nullable UUID provider,
            String region,
            String currency,
            boolean partial,
            long value,
            LocalDate until,
            Instant expires,
            Instant issued) {

        static Shared of(VoucherTerms terms, Instant now) {
            return new Shared(
                    terms.batchId(),
                    terms.pot().programmeId(),
                    terms.pot().providerId(),
                    terms.region(),
                    terms.currency(),
                    terms.partial(),
                    terms.value(),
                    terms.validity().validUntil(),
                    terms.validity().expiresAt(),
                    now);
        }
    }

    Uni<Void> issue(VoucherTerms terms, List<Numbered> vouchers, Instant now) {
        String shared = json.of(Shared.of(terms, now));
        String numbered = json.of(vouchers);
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .flatMap(session -> session.createNativeQuery(ISSUE)
                        .setParameter(1, shared)
                        .setParameter(2, numbered)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** @return how many there were to give */
    Uni<Integer> assign(UUID batchId, List<UUID> organizationIds, Instant now) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(ASSIGN)
                .setParameter(1, json.of(organizationIds))
                .setParameter(2, batchId)
                .setParameter(3, organizationIds.size())
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate());
    }

    /** What is left on all of a batch goes back. */
    Uni<Lapse> expire(UUID batchId, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(EXPIRE, Object[].class)
                        .setParameter(1, batchId)
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .map(row -> new Lapse(((Number) row[0]).intValue(), ((Number) row[1]).longValue()));
    }

    /** Loads it and lets nobody else act on it before this transaction ends; of many who redeem at once, all but one wait. */
    Uni<@Nullable Voucher> findForActing(VoucherCode code) {
        return find("code", code.symbols())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** The batch comes first, as where it expires: it does before this transaction or after it, and not meanwhile. */
    Uni<Voucher> requireWithBatch(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(HOLD_BATCH, String.class)
                        .setParameter(1, id)
                        .getSingleResult())
                .chain(() -> requireForActing(id));
    }

    Uni<Voucher> requireForActing(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("voucher", id));
    }
}
