package org.mainspring.registry.organization;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.mainspring.chassis.problem.Refusal;

/** Who stands above whom: nobody above itself, by however many steps. */
@ApplicationScoped
class ParentRepository {

    /** Until the transaction ends nobody else changes a parent, or two changes could close a ring between them. */
    private static final String LOCK_PARENTS =
            "select 1 from pg_advisory_xact_lock(hashtextextended('organization.parent', 42))";

    private static final String IS_ABOVE = """
            with recursive above (id) as (
              select cast(cast(?1 as text) as uuid)
              union
              select o.parent_id from organization o join above on o.id = above.id where o.parent_id is not null)
            select exists (select from above where id = cast(cast(?2 as text) as uuid))""";

    private static final String IN_RING = """
            with recursive above (start, id) as (
              select o.id, o.parent_id from organization o
              where o.parent_id is not null
                and o.id in (select cast(value as uuid) from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)))
              union
              select above.start, o.parent_id from organization o join above on o.id = above.id where o.parent_id is not null)
            select exists (select from above where id = start)""";

    /** Refuses a parent, or a survivor, that is below the organization, be it by many steps. */
    Uni<Void> refuseRing(UUID self, UUID parentId, String pointer) {
        return Panache.getSession()
                .call(session ->
                        session.createNativeQuery(LOCK_PARENTS, Integer.class).getSingleResult())
                .flatMap(session -> session.createNativeQuery(IS_ABOVE, Boolean.class)
                        .setParameter(1, parentId.toString())
                        .setParameter(2, self.toString())
                        .getSingleResult())
                .invoke(closes -> refuseRing(closes, pointer))
                .replaceWithVoid();
    }

    private static void refuseRing(boolean closes, String pointer) {
        if (closes) {
            throw Refusal.unprocessable(
                    pointer, "STANDS_BELOW", "The one that is named stands below the organization itself.");
        }
    }

    /** The same as for one, after parents were changed and written: refuses them all where one of them closes a ring. */
    Uni<Void> refuseRings(Set<UUID> changed, String pointer) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(IN_RING, Boolean.class)
                        .setParameter(
                                1,
                                new JsonArray(changed.stream()
                                                .map(UUID::toString)
                                                .toList())
                                        .encode())
                        .getSingleResult())
                .invoke(closes -> refuseRing(closes, pointer))
                .replaceWithVoid();
    }

    /** Until the transaction ends nobody else changes a parent. */
    Uni<Void> lockParents() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(LOCK_PARENTS, Integer.class).getSingleResult())
                .replaceWithVoid();
    }
}
