package org.mainspring.funding.journal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.ledger.AccountKind;

/** Accounts in the database, for reading. */
@ApplicationScoped
class AccountRepository {

    private static final String COLUMNS = """
            a.name, a.kind, a.programme_id, a.provider_id, a.allocation_id, a.organization_id, a.region, a.currency, a.balance,
            a.postings, nullif(a.moved_at, '-infinity') as moved_at""";
    private static final String VISIBLE =
            "(g.sponsor_id = any(?) or a.provider_id = any(?) or a.organization_id = any(?))";
    private static final Listing LISTING = Listing.of(
                    COLUMNS, "account a join programme g on g.id = a.programme_id", "a.id", "bigint")
            .sortable("opened", "a.id", "bigint");

    private final Pool pool;

    AccountRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<AccountResponse>> list(AccountQuery query, Actor actor) {
        Selection selection = LISTING.filter()
                .where("a.programme_id = ?", query.programmeId)
                .where("a.provider_id = ?", query.providerId)
                .where("a.allocation_id = ?", query.allocationId)
                .where("a.organization_id = ?", query.organizationId)
                .where("a.region = ?", query.region)
                .where("a.kind = ?", query.kind);
        if (!actor.administersAll()) {
            selection.whereAll(VISIBLE, List.of(actor.asSponsor(), actor.asProvider(), actor.asEnterprise()));
        }
        return selection.page(pool, query, AccountRepository::response);
    }

    private static AccountResponse response(Row row) {
        var movedAt = row.getOffsetDateTime("moved_at");
        return new AccountResponse(
                row.getString("name"),
                AccountKind.valueOf(row.getString("kind")),
                row.getUUID("programme_id"),
                row.getUUID("provider_id"),
                row.getUUID("allocation_id"),
                row.getUUID("organization_id"),
                row.getString("region"),
                SignedMoney.of(row.getLong("balance"), row.getString("currency")),
                row.getLong("postings"),
                movedAt == null ? null : movedAt.toInstant());
    }
}
