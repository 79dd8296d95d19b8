package org.mainspring.registry.ranking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.Trusted;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.run.RunSummary;
import org.mainspring.registry.run.WeightVariation;

/** Rankings in the database, without their inputs and entries. */
@ApplicationScoped
class RankingRepository implements PanacheRepositoryBase<Ranking, UUID> {

    private static final String COLUMNS = """
            r.id, r.version, r.kind, r.state, r.name_zh, r.name_en, r.year, r.size, r.method, r.method_version, r.candidates,
            r.perturbation::text, r.summary::text, r.inputs_sha256, r.result_sha256, r.computed_at, r.report::text, r.note,
            r.published_at, r.withdrawn_at, r.withdrawal_reason, r.external_id, r.source, r.created_at, r.updated_at,
            (select array_agg(i.organization_id order by i.position) from ranking_issuer i where i.ranking_id = r.id) as issuers""";
    private static final String BY_ID = "select " + COLUMNS + " from ranking r where r.id = $1";
    private static final Listing LISTING = Listing.of(COLUMNS, "ranking r", "r.id", "uuid")
            .sortable("createdAt", "r.created_at", "timestamptz")
            .sortable("year", "coalesce(r.year, 0)", "int");
    private static final String RANKS =
            "exists (select from ranking_entry e where e.ranking_id = r.id and e.organization_id = ?)";

    private final Pool pool;
    private final PointReads reads;
    private final ObjectMapper json;

    RankingRepository(Pool pool, PointReads reads, @Trusted ObjectMapper json) {
        this.pool = pool;
        this.reads = reads;
        this.json = json;
    }

    Uni<Ranking> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("ranking", id));
    }

    /** Refuses an external id that another ranking has. */
    Uni<Void> refuseTaken(@Nullable String externalId) {
        return find("externalId", externalId)
                .firstResult()
                .invoke(RankingRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Ranking other) {
        if (other != null) {
            throw Refusal.alreadyExists("/externalId", "Ranking " + other.id() + " has it already.");
        }
    }

    Uni<RankingResponse> read(UUID id, Language language) {
        return reads.require("ranking", id, BY_ID, row -> response(row, language));
    }

    /** @param drafts whether the reader may know of them */
    Uni<Page<RankingResponse>> list(RankingQuery query, boolean drafts, Language language) {
        return LISTING.filter()
                .where("r.state <> ?", drafts ? null : RankingState.DRAFT)
                .where("r.kind = ?", query.kind)
                .where("r.state = ?", query.state)
                .where("r.method = ?", query.method)
                .where("coalesce(r.year, 0) = ?", query.year)
                .where(RANKS, query.organizationId)
                .where("r.external_id = ?", query.externalId)
                .page(pool, query, row -> response(row, language));
    }

    private RankingResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        UUID[] issuers = row.getArrayOfUUIDs("issuers");
        return new RankingResponse(
                row.getUUID("id"),
                row.getLong("version"),
                RankingKind.valueOf(row.getString("kind")),
                RankingState.valueOf(row.getString("state")),
                names,
                names.in(language),
                row.getInteger("year"),
                row.getInteger("size"),
                row.getString("method"),
                row.getInteger("method_version"),
                row.getInteger("candidates"),
                parse(row.getString("perturbation"), WeightVariation.class),
                parse(row.getString("summary"), RunSummary.class),
                row.getString("inputs_sha256"),
                row.getString("result_sha256"),
                instant(row.getOffsetDateTime("computed_at")),
                parse(row.getString("report"), RankingReport.class),
                issuers == null ? null : List.of(issuers),
                row.getString("note"),
                instant(row.getOffsetDateTime("published_at")),
                instant(row.getOffsetDateTime("withdrawn_at")),
                row.getString("withdrawal_reason"),
                row.getString("external_id"),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** What was kept and cannot be read is our defect; with its cause it would be told as the client's. */
    private <T> @Nullable T parse(@Nullable String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
