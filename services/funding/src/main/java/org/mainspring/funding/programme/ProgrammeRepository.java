package org.mainspring.funding.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
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
import org.mainspring.funding.condition.EligibilityRule;

/** Programmes in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {

    private static final String COLUMNS = """
            p.id, p.version, p.kind, p.name_zh, p.name_en, p.sponsor_id, p.agreed_in, p.signed_on, p.period_start, p.period_end,
            p.currency, p.announced_total::text, p.announced_disbursed::text, p.announced_beneficiaries::text,
            (select json_agg(json_build_object('organizationId', g.organization_id, 'committed', case when g.committed is not null
               then json_build_object('amount', g.committed::text, 'currency', p.currency) end) order by g.position)::text
             from programme_provider g where g.programme_id = p.id) as providers,
            p.target_group, p.eligibility_scheme, p.eligibility_levels, p.note, p.external_id, p.source, p.status, p.status_reason,
            p.time_zone, p.unnamed_provider, p.created_at, p.updated_at""";
    private static final String BY_ID = "select " + COLUMNS + " from programme p where p.id = $1";
    private static final String KEEP_STATUS = "select id from programme where id = ?1 for share";

    /** Whoever acts in it keeps it as it is until then, so nothing new is built on it while it changes. */
    private static final String LOCK = "select id from programme where id = ?1 for no key update";

    private static final String BUILT_ON = """
            select 'KIND' from programme p where p.id = ?1 and (
              exists (select from commitment c where c.programme_id = p.id and c.status <> 'WITHDRAWN')
              or exists (select from allocation a where a.programme_id = p.id)
              or exists (select from voucher_batch b where b.programme_id = p.id and b.status <> 'WITHDRAWN'))
            union select 'TIME_ZONE' from programme p where p.id = ?1 and (
              exists (select from application_window w where w.programme_id = p.id)
              or exists (select from voucher_batch b where b.programme_id = p.id and b.status <> 'WITHDRAWN'))
            union select cast(c.provider_id as text) from commitment c
              where c.programme_id = ?1 and c.provider_id is not null and c.status in ('PROPOSED', 'CONFIRMED')
            union select cast(a.provider_id as text) from allocation a where a.programme_id = ?1 and a.provider_id is not null
            union select cast(b.provider_id as text) from voucher_batch b
              where b.programme_id = ?1 and b.provider_id is not null and b.status <> 'WITHDRAWN'""";

    private static final Listing LISTING = Listing.of(COLUMNS, "programme p", "p.id", "uuid")
            .sortable("name", "p.name_sort", "text")
            .sortable("updatedAt", "p.updated_at", "timestamptz")
            .sortable("createdAt", "p.created_at", "timestamptz");
    private static final String PROVIDED_BY =
            "exists (select from programme_provider g where g.programme_id = p.id and g.organization_id = ?)";
    private static final TypeReference<List<Provider>> PROVIDERS = new TypeReference<>() {};
    private static final TypeReference<Fact> FIGURE = new TypeReference<>() {};

    private final Pool pool;
    private final PointReads reads;
    private final ObjectMapper json;

    ProgrammeRepository(Pool pool, PointReads reads, @Trusted ObjectMapper json) {
        this.pool = pool;
        this.reads = reads;
        this.json = json;
    }

    Uni<Programme> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("programme", id));
    }

    /**
     * For acting in it: it keeps its status until the transaction ends. The lock comes first, for with the providers joined the
     * database takes none.
     */
    Uni<@Nullable Programme> findForActing(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KEEP_STATUS, UUID.class)
                        .setParameter(1, id)
                        .getResultList())
                .chain(() -> findById(id));
    }

    /** What others have built on; nothing is added to it until the transaction ends. */
    Uni<BuiltOn> builtOn(UUID id) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(LOCK, UUID.class)
                        .setParameter(1, id)
                        .getResultList())
                .flatMap(session -> session.createNativeQuery(BUILT_ON, String.class)
                        .setParameter(1, id)
                        .getResultList())
                .map(rows -> new BuiltOn(Set.copyOf(rows)));
    }

    /** Refuses an external id that another programme has. */
    Uni<Void> refuseTaken(UUID self, @Nullable String externalId) {
        return find("id <> ?1 and externalId = ?2", self, externalId)
                .firstResult()
                .invoke(ProgrammeRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Programme other) {
        if (other != null) {
            throw Refusal.alreadyExists("/externalId", "Programme " + other.id() + " has it already.");
        }
    }

    Uni<ProgrammeResponse> read(UUID id, Language language) {
        return reads.require("programme", id, BY_ID, row -> response(row, language));
    }

    Uni<Page<ProgrammeResponse>> list(ProgrammeQuery query, Language language) {
        Selection selection = LISTING.filter()
                .where("p.kind = ?", query.kind)
                .where("p.status = ?", query.status)
                .where("p.sponsor_id = ?", query.sponsorId)
                .where("p.external_id = ?", query.externalId)
                .where(PROVIDED_BY, query.providerId);
        if (query.q != null) {
            SearchText.patterns(query.q).forEach(pattern -> selection.where("p.search_text like ?", pattern));
        }
        return selection.page(pool, query, row -> response(row, language));
    }

    private ProgrammeResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        String providers = row.getString("providers");
        String unnamed = row.getString("unnamed_provider");
        return new ProgrammeResponse(
                row.getUUID("id"),
                row.getLong("version"),
                ProgrammeKind.valueOf(row.getString("kind")),
                ProgrammeStatus.valueOf(row.getString("status")),
                row.getString("status_reason"),
                names,
                names.in(language),
                row.getUUID("sponsor_id"),
                row.getInteger("agreed_in"),
                row.getLocalDate("signed_on"),
                row.getLocalDate("period_start"),
                row.getLocalDate("period_end"),
                row.getString("currency"),
                figure(row, "announced_total"),
                figure(row, "announced_disbursed"),
                figure(row, "announced_beneficiaries"),
                providers == null ? null : parse(providers, PROVIDERS),
                row.getString("target_group"),
                EligibilityRule.of(row.getString("eligibility_scheme"), row.getArrayOfStrings("eligibility_levels")),
                row.getString("note"),
                row.getString("external_id"),
                row.getString("source"),
                row.getString("time_zone"),
                unnamed == null ? null : UnnamedProvider.valueOf(unnamed),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private @Nullable Fact figure(Row row, String column) {
        String text = row.getString(column);
        return text == null ? null : parse(text, FIGURE);
    }

    /** What was kept and cannot be read is our defect; with its cause it would be told as the client's. */
    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A kept figure cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
