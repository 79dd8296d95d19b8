package org.mainspring.events.organization;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.events.Events;
import org.mainspring.events.Messages;
import org.mainspring.testkit.Samples;

@QuarkusTest
class OrganizationConsumerTest {

    private static final String STATE = """
            {"organizationId": "%s", "version": %d, "names": {"en": "%s"}, "kind": "COMPANY", "status": "ACTIVE"}""";

    @Inject
    Messages messages;

    @Test
    void anOrganizationIsShownByNameAsSoonAsItIsKnown() {
        String organization = UUID.randomUUID().toString();
        String event = Events.made("/events", """
                {"kind": "CONFERENCE", "names": {"en": "Held by a stranger"}, "startsOn": "2022-07-21",
                 "organizers": [{"role": "HOST", "organizationId": "%s"}]}""".formatted(organization));
        String unknown = Events.get("/events/" + event)
                .body("organizers[0].organization.names", nullValue())
                .extract()
                .header("ETag");

        tell(organization, 3, "Economy Commission");
        await().untilAsserted(() -> Events.get("/events/" + event)
                .body("organizers[0].organization.id", equalTo(organization))
                .body("organizers[0].organization.names.en", equalTo("Economy Commission"))
                .body("organizers[0].organization.displayName", equalTo("Economy Commission"))
                .header("ETag", not(equalTo(unknown))));
        Events.made("/people", """
                {"names": {"en": "Of the host"}, "roles": [{"title": "Director", "organizationId": "%s"}]}""".formatted(organization));
        Events.get("/people?organizationId=" + organization)
                .body("items[0].roles[0].organization.displayName", equalTo("Economy Commission"));
    }

    @Test
    void anOlderStateNeverReplacesANewerOne() {
        String organization = UUID.randomUUID().toString();
        String later = UUID.randomUUID().toString();
        tell(organization, 2, "New name");
        tell(organization, 1, "Old name");
        tell(organization, 2, "Same version");
        tell(later, 0, "Later");
        String session = Events.made(
                "/events/" + Events.event("With organizations") + "/sessions",
                "{\"kind\": \"REPORT\", \"title\": {\"en\": \"Report\"}, \"organizations\": [\"%s\", \"%s\"]}"
                        .formatted(organization, later));
        await().untilAsserted(() -> Events.get("/sessions/" + session)
                .body("organizations[1].displayName", equalTo("Later"))
                .body("organizations[0].displayName", equalTo("New name")));
    }

    @Test
    void whatTheRegistryIsCommittedToTellIsUnderstood() {
        String state = Samples.in("../registry/contracts/messages").read("organization-state.sample");
        String organization = JsonPath.from(state).getString("organizationId");
        messages.send("organization-state", "org.mainspring.registry.organization-registered.v1", organization, state);
        String session = Events.made(
                "/events/" + Events.event("With an organization") + "/sessions",
                "{\"kind\": \"REPORT\", \"title\": {\"en\": \"Report\"}, \"organizations\": [\"%s\"]}"
                        .formatted(organization));
        await().untilAsserted(() -> Events.get("/sessions/" + session)
                .body("organizations[0].id", equalTo(organization))
                .body("organizations[0].names.zh", equalTo("思源电气股份有限公司"))
                .body("organizations[0].names.en", equalTo("Siyuan Electric Co., Ltd.")));
    }

    private void tell(String organization, long version, String name) {
        String state = STATE.formatted(organization, version, name);
        messages.send("organization-state", "org.mainspring.registry.organization-changed.v1", organization, state);
    }
}
