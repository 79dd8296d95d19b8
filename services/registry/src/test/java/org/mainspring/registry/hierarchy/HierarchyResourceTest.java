package org.mainspring.registry.hierarchy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainspring.registry.Registry;

@QuarkusTest
class HierarchyResourceTest {

    private static final String MEMBERS = """
            insert into organization (id, version, kind, name_en, search_text, name_sort, parent_id, created_at, updated_at)
            select gen_random_uuid(), 0, 'COMPANY', 'Member ' || n, '', 'member ' || lpad(n::text, 9, '0'), $1, now(), now()
            from generate_series(1, $2::int) n""";

    /** Each under the one before. */
    private static final String CHAIN = """
            with link as materialized (
              select n, gen_random_uuid() as id from generate_series(1, $2::int) n)
            insert into organization (id, version, kind, name_en, search_text, name_sort, parent_id, created_at, updated_at)
            select id, 0, 'COMPANY', 'Link ' || n, '', 'link', coalesce(lag(id) over (order by n), $1), now(), now()
            from link order by n desc
            returning id, name_en""";

    @Inject
    Pool pool;

    @Test
    void whoStandsAboveIsListedFromTheParentUp() {
        String top = Registry.company("Above top");
        String middle = Hierarchy.child("Above middle", top);
        String bottom = Hierarchy.child("Above bottom", middle);
        Registry.get("/organizations/" + bottom + "/ancestors")
                .statusCode(200)
                .body("items.organization.id", contains(middle, top))
                .body("items.depth", contains(1, 2))
                .body("items.organization.displayName", contains("Above middle", "Above top"))
                .body("nextCursor", nullValue());
        Registry.get("/organizations/" + bottom + "/ancestors?limit=1")
                .body("nextCursor", notNullValue())
                .body("items.organization.id", contains(middle));
        assertThat(Hierarchy.<String>all("/organizations/" + bottom + "/ancestors?limit=1", "organization.id"))
                .containsExactly(middle, top);
        Registry.get("/organizations/" + bottom + "/ancestors?total=true").body("total", equalTo(2));
        Registry.get("/organizations/" + top + "/ancestors").statusCode(200).body("items", empty());
    }

    @Test
    void whoStandsBelowIsListedAsAnOutline() {
        String top = Registry.company("Below top");
        String second = Hierarchy.child("Below B", top);
        String first = Hierarchy.child("Below A", top);
        String under = Hierarchy.child("Below of A", first);
        String deepest = Hierarchy.child("Below of of A", under);
        String list = "/organizations/" + top + "/descendants";
        Registry.get(list + "?total=true")
                .statusCode(200)
                .body("items.organization.id", contains(first, under, deepest, second))
                .body("items.depth", contains(1, 2, 3, 1))
                .body("total", equalTo(4))
                .body("totalIsExact", equalTo(true));
        for (int limit = 1; limit < 5; limit++) {
            assertThat(Hierarchy.<String>all(list + "?limit=" + limit, "organization.id"))
                    .containsExactly(first, under, deepest, second);
        }
        Registry.get(list + "?maxDepth=1&total=true")
                .body("items.organization.id", contains(first, second))
                .body("total", equalTo(2));
        assertThat(Hierarchy.<Integer>all(list + "?maxDepth=2&limit=1", "depth"))
                .containsExactly(1, 2, 1);
        Registry.get("/organizations/" + second + "/descendants").body("items", empty());
    }

    @Test
    void aGroupIsItsTopAndAllBelow() {
        String top = Registry.company("Group of the top");
        String child = Hierarchy.child("Group of the child", top);
        String grandchild = Hierarchy.child("Group of the grandchild", child);
        String born = Registry.post("/organizations", """
                        {"names": {"en": "Group of the born"}, "kind": "BANK", "parentId": "%s"}""".formatted(grandchild))
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(group(top)).containsExactlyInAnyOrder(top, child, grandchild, born);
        assertThat(group(child)).isEmpty();
        Hierarchy.move(child, null).statusCode(200);
        assertThat(group(top)).containsExactly(top);
        assertThat(group(child)).containsExactlyInAnyOrder(child, grandchild, born);
        String survivor = Registry.company("Group of the survivor");
        Hierarchy.merge(child, survivor).statusCode(200);
        assertThat(group(survivor)).containsExactlyInAnyOrder(survivor, grandchild, born);
        Registry.get("/organizations?kind=BANK&groupId=" + survivor).body("items.id", contains(born));
    }

    @Test
    void aPageAfterOneThatIsGoneElsewhereIsNoLongerThere() {
        String top = Registry.company("Gone top");
        String first = Hierarchy.child("Gone A", top);
        Hierarchy.child("Gone B", top);
        String list = "/organizations/" + top + "/descendants?limit=1";
        String cursor = Registry.get(list).extract().path("nextCursor");
        Hierarchy.move(first, null).statusCode(200);
        Registry.get(list + "&cursor=" + cursor)
                .statusCode(400)
                .body("errors[0].parameter", equalTo("cursor"))
                .body("errors[0].code", equalTo("MOVED"));
    }

    @Test
    void aChainOfHundredsAndAGroupOfThousandsAreWalkedPageByPage() {
        String top = Registry.company("Large top");
        var links = pool.preparedQuery(CHAIN).executeAndAwait(Tuple.of(UUID.fromString(top), 400));
        UUID bottom = null;
        for (var link : links) {
            bottom = link.getString("name_en").equals("Link 400") ? link.getUUID("id") : bottom;
        }
        pool.preparedQuery(MEMBERS).executeAndAwait(Tuple.of(bottom, 12_000));
        Registry.get("/organizations/" + top + "/descendants?total=true&limit=200")
                .body("items", hasSize(200))
                .body("items[199].depth", equalTo(200))
                .body("total", equalTo(10_000))
                .body("totalIsExact", equalTo(false));
        Registry.get("/organizations/" + bottom + "/descendants?limit=200")
                .body("items[0].organization.displayName", equalTo("Member 1"))
                .body("items[199].organization.displayName", equalTo("Member 200"));
        assertThat(Hierarchy.<Integer>all("/organizations/" + bottom + "/ancestors?limit=150", "depth"))
                .hasSize(400);
        Registry.get("/organizations?groupId=" + top + "&total=true").body("totalIsExact", equalTo(false));
        String other = Registry.company("Large other");
        Hierarchy.move(top, other).statusCode(200);
        assertThat(group(top)).isEmpty();
        Registry.get("/organizations?groupId=" + other + "&sort=-createdAt&limit=1")
                .body("items", hasSize(1));
    }

    @Test
    void theDatabaseTakesNoRingEither() {
        String top = Registry.company("Ring top");
        String child = Hierarchy.child("Ring child", top);
        assertThatThrownBy(() -> pool.preparedQuery("update organization set parent_id = $2 where id = $1")
                        .executeAndAwait(Tuple.of(UUID.fromString(top), UUID.fromString(child))))
                .hasMessageContaining("above itself");
    }

    @ParameterizedTest
    @CsvSource({
        "limit,0",
        "limit,201",
        "maxDepth,0",
        "maxDepth,10001",
        "maxDepth,deep",
        "cursor,AAAA",
        "cursor,''",
        "sort,name",
        "total,perhaps",
        "directOnly,true"
    })
    void whatIsNotKnownIsNamed(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/registry/v1/organizations/" + UUID.randomUUID() + "/descendants")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void cursorsBelongToTheirList() {
        String top = Registry.company("Cursor top");
        Hierarchy.child("Cursor A", top);
        Hierarchy.child("Cursor B", top);
        String list = "/organizations/" + top + "/descendants?limit=1";
        String cursor = Registry.get(list).extract().path("nextCursor");
        Registry.get(list + "&maxDepth=1&cursor=" + cursor).statusCode(400);
        Registry.get("/organizations/" + top + "/ancestors?cursor=" + cursor).statusCode(400);
        for (String walk : List.of("ancestors", "descendants")) {
            Registry.get("/organizations/" + UUID.randomUUID() + "/" + walk).statusCode(404);
            Registry.get("/organizations/nobody/" + walk).statusCode(404);
        }
    }

    private static List<String> group(String top) {
        return Hierarchy.all("/organizations?limit=200&groupId=" + top, "id");
    }
}
