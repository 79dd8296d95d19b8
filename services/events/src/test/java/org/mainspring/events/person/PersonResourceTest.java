package org.mainspring.events.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.events.Events;

@QuarkusTest
class PersonResourceTest {

    private static final String OFFICE = UUID.randomUUID().toString();
    private static final String RUI = """
            {"names": {"zh": "芮文彪", "en": "Rui Wenbiao"}, "externalId": "test/rui-wenbiao",
             "roles": [{"title": "Director", "organizationId": "%s", "asOf": "2022-07-21", "source": "sitic-2022-zh"},
                       {"title": "Director, Municipal Intellectual Property Office", "asOf": "2019-05-21"}]}""".formatted(OFFICE);

    @Test
    void aPersonHoldsDifferentRolesAtDifferentDates() {
        String id = Events.made("/people", RUI);
        Events.get("/people/" + id)
                .statusCode(200)
                .body("displayName", equalTo("芮文彪"))
                .body("roles.title", contains("Director", "Director, Municipal Intellectual Property Office"))
                .body("roles.asOf", contains("2022-07-21", "2019-05-21"))
                .body("roles[0].organization.id", equalTo(OFFICE))
                .body("roles[0].source", equalTo("sitic-2022-zh"))
                .body("roles[1].organization", nullValue())
                .body("createdAt", notNullValue());
        for (String query : new String[] {"q=文彪", "q=wenbiao rui", "organizationId=" + OFFICE}) {
            Events.get("/people?" + query).body("items.externalId", contains("test/rui-wenbiao"));
        }
        Events.get("/people?organizationId=" + UUID.randomUUID()).body("items", hasSize(0));
        Events.post("/people", RUI).statusCode(409).body("errors[0].pointer", equalTo("/externalId"));
    }

    @Test
    void aPatchGivesTheRolesAllTogetherAndTellsOfIt() {
        String id = Events.person("Promoted");
        Events.patch("/people/" + id, "{\"roles\": [{\"title\": \"Director\", \"asOf\": \"2023-01-01\"}]}")
                .statusCode(200)
                .body("roles.title", contains("Director"));
        Events.patch("/people/" + id, "{\"roles\": []}").statusCode(200).body("roles", nullValue());
        Events.patch("/people/" + id, "{\"roles\": null}").statusCode(200).header("ETag", equalTo("\"2.zh\""));
        Events.patch("/people/" + id, "{\"roles\": [{\"asOf\": \"2023-01-01\"}]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/roles/0/title"));
        Events.patch("/people/" + id, "{\"roles\": [{\"title\": \"\\u200b\"}]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/roles/0/title"));
        Events.patch("/people/" + id, "{\"roles\": [{\"title\": \"Director\"}, {\"title\": \"Director\"}]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/roles"));
        assertThat(Events.facts(id, 3))
                .extracting("type")
                .containsExactly(
                        "org.mainspring.events.person-registered.v1",
                        "org.mainspring.events.person-changed.v1",
                        "org.mainspring.events.person-changed.v1");
    }

    @Test
    void aPatchToAnotherPersonsExternalIdIsRefusedByItsPlace() {
        Events.made("/people", "{\"names\": {\"en\": \"First\"}, \"externalId\": \"test/first-person\"}");
        Events.patch("/people/" + Events.person("Second"), "{\"externalId\": \"test/first-person\"}")
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/externalId"));
    }
}
