package org.mainspring.registry.organization;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.EmbeddedPostgresResource;
import org.mainspring.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
@QuarkusTestResource(IdentityResource.class)
class OrganizationListTest {

    private static final String ORGANIZATIONS = "/registry/v1/organizations";

    @Test
    void pagesNeitherRepeatNorSkip() {
        for (int i = 0; i < 7; i++) {
            Registry.post("/organizations", "{\"names\": {\"en\": \"Paged " + (i / 2) + "\"}, \"kind\": \"PARK\"}")
                    .statusCode(201);
        }
        List<String> all = parks().queryParam("limit", 7).get(ORGANIZATIONS).path("items.id");
        for (String sort : List.of("name", "-name", "-updatedAt,name")) {
            assertThat(pageByPage(sort)).as(sort).containsExactlyInAnyOrderElementsOf(all);
        }
        assertThat(pageByPage("name")).isEqualTo(all);
    }

    @Test
    void whatIsSaidOfAnOrganizationNarrowsTheList() {
        Registry.post("/sources", "{\"code\": \"listed\", \"title\": \"Listed\"}")
                .statusCode(201);
        String here = """
                {"names": {"en": "Narrowed %s"}, "kind": "COMPANY", "park": "Narrow park", "listing": "NSE:%s", "source": "listed"}""";
        Registry.post("/organizations", here.formatted("One", "100")).statusCode(201);
        Registry.post("/organizations", here.formatted("Two", "1002")).statusCode(201);
        assertThat(names("park", "Narrow park")).containsExactly("Narrowed One", "Narrowed Two");
        assertThat(names("source", "listed")).containsExactly("Narrowed One", "Narrowed Two");
        assertThat(names("listing", "NSE")).containsExactly("Narrowed One", "Narrowed Two");
        assertThat(names("listing", "NSE:100")).containsExactly("Narrowed One");
        assertThat(names("listing", "NS")).isEmpty();
        assertThat(names("park", "Elsewhere")).isEmpty();
    }

    private static List<String> names(String filter, String value) {
        return given().queryParam(filter, value).get(ORGANIZATIONS).path("items.displayName");
    }

    @ParameterizedTest
    @CsvSource({"colour,red", "limit,many", "limit,201", "kind,PLANET", "cursor,AAAA", "sort,colour"})
    void whatIsNotKnownIsNamed(String parameter, String value) {
        given().queryParam(parameter, value)
                .get(ORGANIZATIONS)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void aParameterOfNobodyIsAProblemOfItsOwn() {
        given().queryParam("colour", "red")
                .get(ORGANIZATIONS)
                .then()
                .body("type", equalTo("/problems/unknown-parameter"));
    }

    private static List<String> pageByPage(String sort) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request =
                    parks().queryParam("limit", 2).queryParam("sort", sort).queryParam("total", true);
            ExtractableResponse<Response> page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(ORGANIZATIONS)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(7))
                    .body("totalIsExact", equalTo(true))
                    .extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return ids;
    }

    private static RequestSpecification parks() {
        return given().queryParam("kind", "PARK");
    }
}
