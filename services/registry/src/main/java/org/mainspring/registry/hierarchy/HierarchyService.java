package org.mainspring.registry.hierarchy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Cursor;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.organization.OrganizationResponse;
import org.mainspring.registry.organization.OrganizationService;

/** Walks through the hierarchy as it is now. */
@ApplicationScoped
class HierarchyService {

    private static final int COUNTED = 10_000;

    /** An id and a depth. */
    private static final int CURSOR_PARTS = 2;

    private final HierarchyRepository hierarchy;
    private final OrganizationService organizations;

    HierarchyService(HierarchyRepository hierarchy, OrganizationService organizations) {
        this.hierarchy = hierarchy;
        this.organizations = organizations;
    }

    Uni<Page<PlacedOrganization>> ancestors(UUID id, PageQuery query, Language language) {
        String walk = "ancestors " + id;
        Cursor last = last(query, walk);
        return hierarchy
                .above(last == null ? start(id) : last, query.limit + 1)
                .map(found -> requireStart(found, id, last))
                .flatMap(places -> page(places, query.limit, walk, language))
                .flatMap(page -> query.total
                        ? hierarchy.countAbove(id, COUNTED + 1).map(count -> counted(page, count))
                        : Uni.createFrom().item(page));
    }

    Uni<Page<PlacedOrganization>> descendants(UUID id, DescendantQuery query, Language language) {
        String walk = "descendants " + id + " " + query.depth();
        Cursor last = last(query, walk);
        return hierarchy
                .below(id, last == null ? start(id) : last, query.depth(), query.limit + 1)
                .map(found -> requireStart(found, id, last))
                .flatMap(places -> page(places, query.limit, walk, language))
                .flatMap(page -> query.total
                        ? hierarchy.countBelow(id, query.depth(), COUNTED + 1).map(count -> counted(page, count))
                        : Uni.createFrom().item(page));
    }

    /** Where the page before ended; {@code null} at the beginning. */
    private static @Nullable Cursor last(PageQuery query, String walk) {
        if (query.sort != null) {
            throw Refusal.badParameter("sort", "NOT_SORTABLE", "The order is that of the hierarchy itself.");
        }
        return query.cursor == null ? null : Cursor.decode(query.cursor, walk, CURSOR_PARTS);
    }

    private static Cursor start(UUID id) {
        return new Cursor(List.of(id.toString(), "0"));
    }

    /** Those after the one that the walk starts from. */
    private static List<Place> requireStart(List<Place> found, UUID id, @Nullable Cursor last) {
        if (found.isEmpty() && last == null) {
            throw Refusal.notFound("organization", id);
        }
        if (found.isEmpty()) {
            throw Refusal.badParameter(
                    "cursor", "MOVED", "What the page before ended with stands elsewhere now; begin anew.");
        }
        return found.subList(1, found.size());
    }

    /** @param places one more than the page has where there is another page */
    private Uni<Page<PlacedOrganization>> page(List<Place> places, int limit, String walk, Language language) {
        List<Place> shown = places.subList(0, Math.min(limit, places.size()));
        String next = places.size() > limit ? cursor(shown.get(limit - 1)).encode(walk) : null;
        return organizations
                .read(shown.stream().map(Place::organizationId).toList(), language)
                .map(found -> new Page<>(placed(shown, found), next, null, null));
    }

    private static Cursor cursor(Place place) {
        return new Cursor(List.of(place.organizationId().toString(), Integer.toString(place.depth())));
    }

    private static List<PlacedOrganization> placed(List<Place> places, List<OrganizationResponse> found) {
        Map<UUID, OrganizationResponse> byId =
                found.stream().collect(Collectors.toMap(OrganizationResponse::id, organization -> organization));
        return places.stream()
                .map(place ->
                        new PlacedOrganization(place.depth(), Objects.requireNonNull(byId.get(place.organizationId()))))
                .toList();
    }

    private static Page<PlacedOrganization> counted(Page<PlacedOrganization> page, long count) {
        return new Page<>(page.items(), page.nextCursor(), Math.min(count, COUNTED), count <= COUNTED);
    }
}
