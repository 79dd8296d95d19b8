package org.mainspring.funding.window;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.Trusted;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Money;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.document.RequiredDocument;
import org.mainspring.funding.document.RequiredDocuments;

/** Windows in the database. */
@ApplicationScoped
class WindowRepository implements PanacheRepositoryBase<Window, UUID> {

    private static final String COLUMNS = """
            w.id, w.version, w.programme_id, w.name_zh, w.name_en, w.opens, w.closes, w.time_zone, w.opens_at, w.closes_at,
            w.currency, w.least_amount, w.most_amount, w.required_documents::text as required_documents, w.one_per_organization,
            w.created_at, w.updated_at""";
    private static final String FROM = "application_window w";
    private static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where w.id = $1";
    private static final Listing LISTING = Listing.of(COLUMNS, FROM, "w.id", "uuid")
            .sortable("closesAt", "w.closes_at", "timestamptz")
            .sortable("createdAt", "w.created_at", "timestamptz");
    private static final String OPEN_AT = "w.opens_at <= ? and w.closes_at > ?";

    private final Pool pool;
    private final PointReads reads;
    private final ObjectMapper json;

    WindowRepository(Pool pool, PointReads reads, @Trusted ObjectMapper json) {
        this.pool = pool;
        this.reads = reads;
        this.json = json;
    }

    Uni<Window> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("window", id));
    }

    Uni<WindowResponse> read(UUID id, Language language) {
        return reads.require("window", id, BY_ID, row -> response(row, language));
    }

    Uni<Page<WindowResponse>> list(WindowQuery query, Language language) {
        Selection selection = LISTING.filter().where("w.programme_id = ?", query.programmeId);
        if (query.openAt != null) {
            OffsetDateTime moment = query.openAt.atOffset(ZoneOffset.UTC);
            selection.whereAll(OPEN_AT, List.of(moment, moment));
        }
        return selection.page(pool, query, row -> response(row, language));
    }

    private WindowResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        List<RequiredDocument> required = required(row.getString("required_documents"));
        return new WindowResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("programme_id"),
                names,
                names.in(language),
                row.getLocalDateTime("opens").toString(),
                row.getLocalDateTime("closes").toString(),
                row.getString("time_zone"),
                row.getOffsetDateTime("opens_at").toInstant(),
                row.getOffsetDateTime("closes_at").toInstant(),
                money(row, "least_amount"),
                money(row, "most_amount"),
                required.isEmpty() ? null : required,
                row.getBoolean("one_per_organization"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private static @Nullable Money money(Row row, String column) {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? null : new Money(amount, row.getString("currency"));
    }

    /** What was kept and cannot be read is our defect; with its cause it would be told as the client's. */
    private List<RequiredDocument> required(String text) {
        try {
            return json.readValue(text, RequiredDocuments.class).documents();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
