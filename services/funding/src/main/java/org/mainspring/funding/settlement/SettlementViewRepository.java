package org.mainspring.funding.settlement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mainspring.chassis.json.Trusted;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.ledger.MinorUnits;

/** Settlements in the database, for reading. */
@ApplicationScoped
class SettlementViewRepository {

    private static final String COLUMNS = """
            s.id, s.version, s.programme_id, s.until, s.redemptions, s.currency, s.amount, s.positions::text as positions,
            s.status, s.settled_on, s.proposed_by, s.confirmed_by, s.created_at, s.updated_at""";
    private static final String FROM = "settlement s join programme g on g.id = s.programme_id";
    private static final String VISIBLE = "(g.sponsor_id = any(?)"
            + " or s.id in (select l.settlement_id from settlement_line l where l.provider_id = any(?)))";
    private static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where s.id = $1 and ($2 or "
            + VISIBLE.replaceFirst("\\?", "\\$3").replaceFirst("\\?", "\\$4") + ")";
    private static final Listing LISTING =
            Listing.of(COLUMNS, FROM, "s.id", "uuid").sortable("createdAt", "s.created_at", "timestamptz");

    private final Pool pool;
    private final PointReads reads;
    private final ObjectMapper json;

    SettlementViewRepository(Pool pool, PointReads reads, @Trusted ObjectMapper json) {
        this.pool = pool;
        this.reads = reads;
        this.json = json;
    }

    /** One that the caller administers, or whose bank pays a part; to others there is none. */
    Uni<SettlementResponse> read(UUID id, Actor actor) {
        Tuple values = Tuple.of(id, actor.administersAll(), actor.asSponsor(), actor.asProvider());
        return reads.require("settlement", values, BY_ID, this::response);
    }

    Uni<Page<SettlementResponse>> list(SettlementQuery query, Actor actor) {
        Selection selection =
                LISTING.filter().where("s.programme_id = ?", query.programmeId).where("s.status = ?", query.status);
        if (!actor.administersAll()) {
            selection.whereAll(VISIBLE, List.of(actor.asSponsor(), actor.asProvider()));
        }
        return selection.page(pool, query, this::response);
    }

    private SettlementResponse response(Row row) {
        String currency = row.getString("currency");
        return new SettlementResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("programme_id"),
                row.getLocalDate("until"),
                row.getInteger("redemptions"),
                MinorUnits.money(row.getLong("amount"), currency),
                positions(row.getString("positions")).shown(currency),
                SettlementStatus.valueOf(row.getString("status")),
                row.getLocalDate("settled_on"),
                row.getString("proposed_by"),
                row.getString("confirmed_by"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private NetPositions positions(String text) {
        try {
            return json.readValue(text, NetPositions.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Positions cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
