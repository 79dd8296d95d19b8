package org.mainspring.registry.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.EmbeddedPostgresResource;
import org.mainspring.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
@QuarkusTestResource(IdentityResource.class)
class RecognitionHistoryTest {

    @Inject
    RecognitionService service;

    @Inject
    Pool pool;

    private String company;
    private String scheme;

    @BeforeEach
    void aCompanyAndASchemeAreThere() {
        company = Registry.company("Recognised over time");
        scheme = Registry.scheme();
    }

    @Test
    void itIsHeldFromItsConferralToItsEndAsFarAsIsKnown() {
        String id = confer("2019-01-01", "2999-01-01");
        Registry.post(
                        "/recognitions/" + id + "/revoke",
                        "*",
                        "{\"reason\": \"Moved away\", \"revokedOn\": \"2021-06-01\"}")
                .statusCode(200);
        at(id, "2018-12-31").statusCode(404);
        at(id, "2019-01-01").body("status", equalTo("ACTIVE"));
        at(id, "2021-05-31").body("status", equalTo("ACTIVE"));
        at(id, "2021-06-01").body("status", equalTo("REVOKED")).body("revocationReason", equalTo("Moved away"));
        at(id, "2999-06-01").body("status", equalTo("REVOKED"));
        Registry.get("/recognitions/" + id + "/history").body("items", hasSize(5));
        held("2018-12-31").body("items", empty());
        held("2021-05-31").body("items.id", contains(id));
        held("2021-06-01").body("items", empty());
    }

    @Test
    void whatCameDueWhileNobodyWasThereEndsOnceAndMayBeConferredAnew() throws Throwable {
        String id = confer("2019-01-01", "2999-01-01");
        pool.preparedQuery("update recognition set expires_on = '2020-01-01' where id = $1")
                .execute(Tuple.of(UUID.fromString(id)))
                .await()
                .indefinitely();
        for (int i = 0; i < 3; i++) {
            VertxContextSupport.subscribeAndAwait(service::expire);
        }
        Registry.get("/recognitions/" + id).body("status", equalTo("EXPIRED")).header("ETag", "\"1.zh\"");
        Messages.mustKeepContract("recognition-expired", Registry.facts(id, 2).get(1));
        assertThat(Registry.facts(id, 2)).hasSize(2);
        confer("2020-01-01", "2999-01-01");
        held("2019-06-01").body("items.id", contains(id));
    }

    @Test
    void whatWasOverBeforeItWasRegisteredStandsInNobodysWay() {
        confer("2010-01-01", "2013-01-01");
        confer("2013-01-01", "2016-01-01");
        confer("2016-01-01", "2999-01-01");
        Registry.get("/recognitions?scheme=" + scheme + "&status=EXPIRED").body("items", hasSize(2));
        held("2012-06-01").body("items", hasSize(1));
        Registry.get("/organizations?scheme=" + scheme).body("items.id", contains(company));
    }

    private ValidatableResponse held(String day) {
        return Registry.get("/recognitions?scheme=" + scheme + "&validAt=" + day);
    }

    private static ValidatableResponse at(String id, String day) {
        return Registry.get("/recognitions/" + id + "?validAt=" + day);
    }

    private String confer(String from, String to) {
        return Registry.post("/recognitions", """
                        {"organizationId": "%s", "scheme": "%s", "level": "MUNICIPAL", "conferredOn": "%s", "expiresOn": "%s"}""".formatted(company, scheme, from, to))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
