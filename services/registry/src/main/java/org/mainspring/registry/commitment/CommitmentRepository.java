package org.mainspring.registry.commitment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.Trusted;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.party.PartyResponse;

/** Commitments in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

    private static final String COLUMNS = """
            c.id, c.version, c.agreement_id, c.consortium_id, c.what_zh, c.what_en, c.due_on, c.target::text as target, c.status,
            c.external_id, c.source, c.created_at, c.updated_at, coalesce(o.version, 0) as weight,
            array[c.organization_id] as organization_ids, array[c.person_id] as person_ids,
            array[coalesce(c.name_zh, o.name_zh)] as names_zh, array[coalesce(c.name_en, o.name_en)] as names_en,
            (select json_agg(json_build_object('asOf', r.as_of, 'status', r.status, 'note', r.note, 'value', r.value)
                             order by r.as_of desc, r.position desc)
             from commitment_report r where r.commitment_id = c.id)::text as reports""";
    private static final String FROM = "commitment c left join organization o on o.id = c.organization_id";
    private static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where c.id = $1";
    private static final Listing LISTING = Listing.of(COLUMNS, FROM, "c.id", "uuid")
            .sortable("dueOn", "c.due_on", "date")
            .sortable("createdAt", "c.created_at", "timestamptz");
    /** The day is bound as an array, on which cursors do not depend: a reader may turn pages across midnight. */
    private static final String OVERDUE = "c.status in ('MADE', 'IN_PROGRESS') and c.due_on < (?::date[])[1]";

    private final Pool pool;
    private final PointReads reads;
    private final ObjectMapper json;

    CommitmentRepository(Pool pool, PointReads reads, @Trusted ObjectMapper json) {
        this.pool = pool;
        this.reads = reads;
        this.json = json;
    }

    Uni<Commitment> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("commitment", id));
    }

    /** Refuses an external id that another commitment has. */
    Uni<Void> refuseTaken(@Nullable String externalId, String pointer) {
        return find("externalId", externalId)
                .firstResult()
                .invoke(other -> refuse(other, pointer))
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Commitment other, String pointer) {
        if (other != null) {
            throw Refusal.alreadyExists(pointer, "Commitment " + other.id() + " has it already.");
        }
    }

    Uni<CommitmentResponse> read(UUID id, Language language) {
        return reads.require("commitment", id, BY_ID, row -> response(row, language));
    }

    /** @param today for those that are overdue */
    Uni<Page<CommitmentResponse>> list(CommitmentQuery query, LocalDate today, Language language) {
        Selection selection = LISTING.filter()
                .where("c.agreement_id = ?", query.agreementId)
                .where("c.consortium_id = ?", query.consortiumId)
                .where("c.organization_id = ?", query.organizationId)
                .where("c.status = ?", query.status)
                .where("c.due_on < ?", query.dueBefore)
                .where("c.external_id = ?", query.externalId);
        if (query.overdue != null) {
            selection.where(query.overdue ? OVERDUE : "not (" + OVERDUE + ")", new LocalDate[] {today});
        }
        return selection.page(pool, query, row -> response(row, language));
    }

    private CommitmentResponse response(Row row, Language language) {
        var what = new Names(row.getString("what_zh"), row.getString("what_en"));
        return new CommitmentResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getLong("weight"),
                row.getUUID("agreement_id"),
                row.getUUID("consortium_id"),
                party(row, language),
                what,
                what.in(language),
                row.getLocalDate("due_on"),
                parse(row.getString("target"), new TypeReference<Fact>() {}),
                CommitmentStatus.valueOf(row.getString("status")),
                parse(row.getString("reports"), new TypeReference<List<Progress>>() {}),
                row.getString("external_id"),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private static PartyResponse party(Row row, Language language) {
        return PartyResponse.of(
                        row.getArrayOfUUIDs("organization_ids"),
                        row.getArrayOfUUIDs("person_ids"),
                        row.getArrayOfStrings("names_zh"),
                        row.getArrayOfStrings("names_en"),
                        language)
                .get(0);
    }

    /** What was kept and cannot be read is our defect; with its cause it would be told as the client's. */
    private <T> @Nullable T parse(@Nullable String text, TypeReference<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
