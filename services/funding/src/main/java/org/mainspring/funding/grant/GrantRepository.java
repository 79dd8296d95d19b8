package org.mainspring.funding.grant;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.read.Snapshot;
import org.mainspring.chassis.read.Snapshots;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.FundingConfig;
import org.mainspring.funding.ledger.MinorUnits;

/** All allocations, and after them what was settled of vouchers, read in one snapshot. */
@ApplicationScoped
class GrantRepository {

    private static final String ALL = """
            select l.id, l.currency, l.created_at, greatest(l.updated_at, s.moved_at) as modified_at, l.region, l.organization_id,
              l.provider_id, g.id as programme_id, g.name_zh, g.name_en, g.external_id, g.sponsor_id, g.kind,
              e.name_zh as recipient_zh, e.name_en as recipient_en, f.name_zh as funder_zh, f.name_en as funder_en,
              s.drawn,
              (select p.amount from entry t join posting p on p.entry_id = t.id join account u on u.id = p.account_id
               where t.subject_id = l.id and t.kind = 'ALLOCATION' and u.kind = 'UNDRAWN') as awarded
            from allocation l join programme g on g.id = l.programme_id
            left join known_organization e on e.organization_id = l.organization_id
            left join known_organization f on f.organization_id = coalesce(l.provider_id, g.sponsor_id)
            cross join lateral (
              select max(a.moved_at) filter (where a.postings > 0) as moved_at,
                coalesce(sum(a.balance) filter (where a.kind in ('OUTSTANDING', 'REPAID')), 0)::bigint as drawn
              from account a where a.allocation_id = l.id) s
            order by l.created_at, l.id""";

    /** What was settled of an enterprise's vouchers in one programme; its id is made of the two, and so stays the same. */
    private static final String VOUCHERS = """
            select md5(v.programme_id::text || v.holder_id::text)::uuid as id, v.currency, v.first_settled, v.last_settled, v.region,
              v.holder_id, v.provider_id, g.id as programme_id, g.name_zh, g.name_en, g.external_id, g.sponsor_id, g.kind,
              e.name_zh, e.name_en, f.name_zh, f.name_en, v.settled, v.settled
            from (
              select r.programme_id, r.holder_id, r.currency, min(s.updated_at) as first_settled, max(s.updated_at) as last_settled,
                case when min(r.issued_in) = max(r.issued_in) then min(r.issued_in) end as region,
                case when count(r.provider_id) = count(*) and min(r.provider_id::text) = max(r.provider_id::text)
                  then min(r.provider_id::text)::uuid end as provider_id,
                sum(r.amount)::bigint as settled
              from settlement s join redemption_settlement t on t.settlement_id = s.id join redemption r on r.id = t.redemption_id
              where s.status = 'CONFIRMED' group by r.programme_id, r.holder_id, r.currency) v
            join programme g on g.id = v.programme_id
            left join known_organization e on e.organization_id = v.holder_id
            left join known_organization f on f.organization_id = coalesce(v.provider_id, g.sponsor_id)
            order by v.first_settled, 1""";

    private static final String BOTH = "(" + ALL + ") union all (" + VOUCHERS + ")";

    private final Snapshots snapshots;
    private final FundingConfig config;

    GrantRepository(Snapshots snapshots, FundingConfig config) {
        this.snapshots = snapshots;
        this.config = config;
    }

    Uni<Snapshot<Grant>> all(Language language) {
        return snapshots.open(BOTH, List.of(), row -> grant(row, language));
    }

    private Grant grant(Row row, Language language) {
        String currency = row.getString("currency");
        String programme = Objects.requireNonNull(name(row, "name", language));
        String externalId = row.getString("external_id");
        UUID funder = row.getUUID("provider_id") == null ? row.getUUID("sponsor_id") : row.getUUID("provider_id");
        String district = row.getString("region");
        return new Grant(
                Grant.id(row.getUUID("id")),
                programme,
                row.getString("kind") + " of the programme " + programme,
                currency,
                amount(row, "awarded", currency),
                amount(row, "drawn", currency),
                LocalDate.ofInstant(row.getOffsetDateTime("created_at").toInstant(), config.timeZone()),
                List.of(Grant.Organization.of(row.getUUID("organization_id"), name(row, "recipient", language))),
                List.of(
                        funder == null
                                ? new Grant.Organization("unknown", "unknown")
                                : Grant.Organization.of(funder, name(row, "funder", language))),
                List.of(new Grant.Programme(
                        externalId == null ? row.getUUID("programme_id").toString() : externalId, programme)),
                district == null ? null : List.of(new Grant.Location(district)),
                row.getOffsetDateTime("modified_at").toInstant());
    }

    private static BigDecimal amount(Row row, String column, String currency) {
        return MinorUnits.money(row.getLong(column), currency).amount();
    }

    private static @Nullable String name(Row row, String of, Language language) {
        String zh = row.getString(of + "_zh");
        String en = row.getString(of + "_en");
        return zh == null && en == null ? null : new Names(zh, en).in(language);
    }
}
