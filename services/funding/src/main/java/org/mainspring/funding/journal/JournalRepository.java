package org.mainspring.funding.journal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.JsonText;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.ledger.AccountKey;
import org.mainspring.funding.ledger.AccountKind;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.JournalEntry;
import org.mainspring.funding.ledger.Posting;
import org.mainspring.funding.ledger.Standing;

/** Accounts, entries and postings in the database. They are no entities: nobody loads one to change it. */
@ApplicationScoped
class JournalRepository {

    private static final String NOT_COVERED = "account_balance__not_covered";

    private static final String OPEN = """
            insert into account (name, kind, programme_id, provider_id, allocation_id, organization_id, region, currency)
            select o.name, o.kind, o.programme, o.provider, o.allocation, cast(cast(?2 as text) as uuid),
              coalesce(o.region, cast(?3 as text)), cast(?4 as text)
            from json_to_recordset(cast(cast(?1 as text) as json)) as o (name text, kind text, programme uuid, provider uuid,
              allocation uuid, region text)
            order by o.name
            on conflict (name) do nothing""";

    /**
     * Accounts are locked in one order, so that entries wait for each other and never in a ring; the entry is recorded after
     * whatever moved one of them before, so that all its postings are of one instant.
     */
    private static final String POST = """
            with line as materialized (
              select * from json_to_recordset(cast(cast(?1 as text) as json)) as l (account text, amount bigint)),
            touched as materialized (
              select a.id, a.name, a.programme_id, a.moved_at from account a where a.name in (select l.account from line l)
              order by a.id for update),
            made as (
              insert into entry (id, kind, programme_id, allocation_id, subject_id, reverses, made_by, checked_by, value_on,
                recorded_at)
              select cast(?2 as uuid), cast(?3 as text), cast(?4 as uuid), cast(cast(?5 as text) as uuid), cast(?6 as uuid),
                cast(cast(?7 as text) as uuid), cast(?8 as text), cast(?9 as text), cast(?10 as date),
                greatest(cast(cast(?11 as text) as timestamptz), (select max(moved_at) from touched))
              returning id, recorded_at)
            insert into posting (entry_id, account_id, amount, recorded_at)
            select made.id, touched.id, line.amount, made.recorded_at
            from made, line join touched on touched.name = line.account
            order by touched.id""";

    private static final String STANDING =
            "select kind, balance, postings from account where allocation_id = cast(?1 as uuid)";

    private static final String ENTRY = """
            select cast(e.id as text), e.kind, e.made_by, e.checked_by, cast(e.value_on as text), a.kind,
              cast(a.programme_id as text), cast(a.provider_id as text), cast(a.allocation_id as text),
              case when a.allocation_id is null then a.region end, p.amount
            from entry e join posting p on p.entry_id = e.id join account a on a.id = p.account_id
            where e.subject_id = cast(?1 as uuid) and e.kind = cast(?2 as text)
            order by a.id""";

    private final JsonText json;

    JournalRepository(JsonText json) {
        this.json = json;
    }

    private record Opened(
            String name,
            String kind,
            UUID programme,
            @Nullable UUID provider,
            @Nullable UUID allocation,
            @Nullable String region) {

        static Opened of(AccountKey key) {
            return new Opened(
                    key.name(),
                    key.kind().name(),
                    key.pot().programmeId(),
                    key.pot().providerId(),
                    key.allocationId(),
                    key.region());
        }
    }

    private record Line(String account, long amount) {

        static Line of(Posting posting) {
            return new Line(posting.account().name(), posting.amount());
        }
    }

    /** Opens those accounts that are not there yet. */
    Uni<Void> open(List<AccountKey> keys, Holder holder) {
        String opened = json.of(keys.stream().map(Opened::of).toList());
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .flatMap(session -> session.createNativeQuery(OPEN)
                        .setParameter(1, opened)
                        .setParameter(2, text(holder.organizationId()))
                        .setParameter(3, holder.region())
                        .setParameter(4, holder.currency())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Writes an entry down. Where an account does not cover it, nothing is written and the transaction fails. */
    Uni<Void> post(JournalEntry entry, Instant now) {
        String lines = json.of(entry.postings().stream().map(Line::of).toList());
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .flatMap(session -> insert(session, entry, lines, now))
                .onFailure(JournalRepository::isNotCovered)
                .transform(failure -> Refusal.conflict("NOT_COVERED", "The money is not there: it was used before."))
                .invoke(posted -> requireAll(entry, posted))
                .replaceWithVoid();
    }

    private static Uni<Integer> insert(Mutiny.Session session, JournalEntry entry, String lines, Instant now) {
        return session.createNativeQuery(POST)
                .setParameter(1, lines)
                .setParameter(2, entry.id())
                .setParameter(3, entry.kind().name())
                .setParameter(4, entry.programmeId())
                .setParameter(5, text(entry.allocationId()))
                .setParameter(6, entry.subjectId())
                .setParameter(7, text(entry.reverses()))
                .setParameter(8, entry.signatures().maker())
                .setParameter(9, entry.signatures().checker())
                .setParameter(10, entry.valueOn())
                .setParameter(11, now.toString())
                .executeUpdate();
    }

    private static boolean isNotCovered(Throwable failure) {
        return failure instanceof ConstraintViolationException violated
                && NOT_COVERED.equals(violated.getConstraintName());
    }

    private static void requireAll(JournalEntry entry, int posted) {
        if (posted != entry.postings().size()) {
            throw new IllegalStateException("Entry " + entry.id() + " posts to an account that is not open");
        }
    }

    /** How an allocation stands within this transaction; its row must be locked for that to last. */
    Uni<AllocationBalances> balances(UUID allocationId) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .flatMap(session -> session.createNativeQuery(STANDING, Object[].class)
                        .setParameter(1, allocationId)
                        .getResultList())
                .map(JournalRepository::balances);
    }

    private static AllocationBalances balances(List<Object[]> rows) {
        Map<AccountKind, Long> balances = new EnumMap<>(AccountKind.class);
        rows.forEach(row ->
                balances.merge(AccountKind.valueOf((String) row[0]), ((Number) row[1]).longValue(), Math::addExact));
        long movements =
                rows.stream().mapToLong(row -> ((Number) row[2]).longValue()).sum();
        return new AllocationBalances(Standing.of(balances), movements);
    }

    /** The one entry of this kind that something has brought about. */
    Uni<JournalEntry> require(UUID subjectId, EntryKind kind) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ENTRY, Object[].class)
                        .setParameter(1, subjectId)
                        .setParameter(2, kind.name())
                        .getResultList())
                .map(rows -> KeptEntry.read(subjectId, rows));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
