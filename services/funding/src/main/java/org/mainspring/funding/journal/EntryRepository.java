package org.mainspring.funding.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mainspring.chassis.json.Trusted;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.ledger.EntryKind;

/** Entries in the database, for reading. */
@ApplicationScoped
class EntryRepository {

    private static final String COLUMNS = """
            e.id, e.kind, e.programme_id, e.allocation_id, e.subject_id, e.reverses, e.made_by, e.checked_by, e.value_on,
            e.recorded_at,
            (select json_agg(json_build_object('account', a.name, 'kind', a.kind, 'providerId', a.provider_id, 'ofEnterprise', a.organization_id is not null,
               'amount', p.amount, 'balance', p.balance, 'currency', a.currency) order by p.account_id)::text
             from posting p join account a on a.id = p.account_id where p.entry_id = e.id) as postings""";
    private static final String VISIBLE = """
            (g.sponsor_id = any(?) or exists (
              select from posting p join account a on a.id = p.account_id
              where p.entry_id = e.id and (a.provider_id = any(?) or a.organization_id = any(?))))""";
    private static final Listing LISTING = Listing.of(
                    COLUMNS, "entry e join programme g on g.id = e.programme_id", "e.id", "uuid")
            .sortable("recordedAt", "e.recorded_at", "timestamptz");
    private static final TypeReference<List<PostingResponse.Kept>> POSTINGS = new TypeReference<>() {};

    private final Pool pool;
    private final ObjectMapper json;

    EntryRepository(Pool pool, @Trusted ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<Page<EntryResponse>> list(EntryQuery query, Actor actor) {
        Selection selection = LISTING.filter()
                .where("e.programme_id = ?", query.programmeId)
                .where("e.allocation_id = ?", query.allocationId)
                .where("e.subject_id = ?", query.subjectId);
        if (!actor.administersAll()) {
            selection.whereAll(VISIBLE, List.of(actor.asSponsor(), actor.asProvider(), actor.asEnterprise()));
        }
        return selection.page(pool, query, row -> response(row, actor.isOfficial()));
    }

    private EntryResponse response(Row row, boolean official) {
        var kind = EntryKind.valueOf(row.getString("kind"));
        return new EntryResponse(
                row.getUUID("id"),
                kind,
                row.getUUID("programme_id"),
                row.getUUID("allocation_id"),
                row.getUUID("subject_id"),
                row.getUUID("reverses"),
                official || kind != EntryKind.ALLOCATION ? row.getString("made_by") : null,
                row.getString("checked_by"),
                row.getLocalDate("value_on"),
                row.getOffsetDateTime("recorded_at").toInstant(),
                postings(row.getString("postings"), official));
    }

    private List<PostingResponse> postings(String text, boolean official) {
        try {
            return json.readValue(text, POSTINGS).stream()
                    .map(kept -> kept.shown(official))
                    .toList();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Postings cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
