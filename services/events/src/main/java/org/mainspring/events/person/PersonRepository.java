package org.mainspring.events.person;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.SearchText;
import org.mainspring.events.reference.NameBook;

/** People in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    private static final String COLUMNS = """
            p.id, p.version, p.name_zh, p.name_en, p.roles::text as roles, p.external_id, p.source, p.created_at, p.updated_at,
            names_of(array(select (role->>'organizationId')::uuid from jsonb_array_elements(p.roles) role))::text as names""";
    private static final String BY_ID = "select " + COLUMNS + " from person p where p.id = $1";
    private static final Listing LISTING = Listing.of(COLUMNS, "person p", "p.id", "uuid")
            .sortable("name", "p.name_sort", "text")
            .sortable("updatedAt", "p.updated_at", "timestamptz")
            .sortable("createdAt", "p.created_at", "timestamptz");
    private static final String HOLDS_ROLE =
            "p.roles @> jsonb_build_array(jsonb_build_object('organizationId', ?::text))";

    private final Pool pool;
    private final PointReads reads;

    PersonRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<Person> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("person", id));
    }

    /** Refuses an external id that another person has. */
    Uni<Void> refuseTaken(UUID self, @Nullable String externalId) {
        return find("id <> ?1 and externalId = ?2", self, externalId)
                .firstResult()
                .invoke(PersonRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Person other) {
        if (other != null) {
            throw Refusal.alreadyExists("/externalId", "Person " + other.id() + " has it already.");
        }
    }

    Uni<PersonResponse> read(UUID id, Language language) {
        return reads.require("person", id, BY_ID, row -> response(row, language));
    }

    Uni<Page<PersonResponse>> list(PersonQuery query, Language language) {
        String organizationId = query.organizationId == null ? null : query.organizationId.toString();
        Selection selection =
                LISTING.filter().where(HOLDS_ROLE, organizationId).where("p.external_id = ?", query.externalId);
        if (query.q != null) {
            SearchText.patterns(query.q).forEach(pattern -> selection.where("p.search_text like ?", pattern));
        }
        return selection.page(pool, query, row -> response(row, language));
    }

    private static PersonResponse response(Row row, Language language) {
        var details = new RegisterPersonRequest(
                new Names(row.getString("name_zh"), row.getString("name_en")),
                Roles.COLUMN.read(row.getString("roles")),
                row.getString("external_id"),
                row.getString("source"));
        return PersonResponse.of(
                row.getUUID("id"),
                row.getLong("version"),
                details,
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                NameBook.read(row.getString("names")),
                language);
    }
}
