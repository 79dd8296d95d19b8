package org.mainspring.registry.kind;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** Kinds of agreement in the database. */
@ApplicationScoped
class AgreementKindRepository implements PanacheRepositoryBase<AgreementKind, String> {

    private static final String COLUMNS = "k.code, k.version, k.name_zh, k.name_en, k.source, k.created_at";
    private static final String BY_CODE = "select " + COLUMNS + " from agreement_kind k where k.code = $1";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "agreement_kind k", "k.code", "text").sortable("code", "k.code", "text");

    private final Pool pool;
    private final PointReads reads;

    AgreementKindRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<Void> refuseTaken(String code) {
        return findById(code)
                .onItem()
                .ifNotNull()
                .failWith(() -> Refusal.alreadyExists("/code", "There is a kind " + code + " already."))
                .replaceWithVoid();
    }

    Uni<AgreementKindResponse> read(String code, Language language) {
        return reads.require("kind of agreement", code, BY_CODE, row -> response(row, language));
    }

    Uni<Page<AgreementKindResponse>> list(PageQuery query, Language language) {
        return LISTING.page(pool, query, row -> response(row, language));
    }

    private static AgreementKindResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        return new AgreementKindResponse(
                row.getString("code"),
                row.getLong("version"),
                names,
                names.in(language),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant());
    }
}
