package org.mainspring.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.TestTokens;

/** The states that others keep copies of keep the schemas that the registry is committed to. */
@QuarkusTest
class StatesTest {

    @Inject
    Pool pool;

    @Test
    void theStateOfAnOrganizationIsToldWithEveryFactOfIt() {
        Registry.source("report");
        String full =
                Registry.post("/organizations", """
                        {"names": {"zh": "状态", "en": "State"}, "aliases": ["Told"], "kind": "COMPANY", "ownership": "PRIVATE",
                         "uscc": "91310115MA1K001700", "district": "Songjiang", "park": "G60", "industry": "Power",
                         "listing": "SZSE:000000", "collective": true, "externalId": "told/state", "source": "report"}""").statusCode(201).extract().path("id");
        given().header("Authorization", TestTokens.bearer("registry-officer"))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"uscc\": null, \"district\": null}")
                .patch(Registry.ROOT + "/organizations/" + full)
                .then()
                .statusCode(200);

        mustKeepContract("organization-state", full, 2);
        assertThat(states(full).get(1)).contains("PRIVATE", "G60", "Power", "SZSE:000000");
        mustKeepContract("organization-state", Registry.company("Bare"), 1);
    }

    @Test
    void theStateOfARecognitionIsToldWithEveryFactOfIt() {
        Registry.source("report");
        String company = Registry.company("Recognised");
        String scheme = Registry.scheme();
        String full = confer(company, scheme, """
                , "batchYear": 2022, "conferredOn": "2022-07-21", "expiresOn": "2999-07-21", "externalId": "told/recognition",
                 "source": "report\"""");
        Registry.post("/recognitions/" + full + "/revoke", "*", "{\"reason\": \"Evaluated as unqualified\"}")
                .statusCode(200);

        mustKeepContract("recognition-state", full, 2);
        mustKeepContract("recognition-state", confer(company, Registry.scheme(), ""), 1);
    }

    private static String confer(String company, String scheme, String more) {
        return Registry.post(
                        "/recognitions",
                        "{\"organizationId\": \"%s\", \"scheme\": \"%s\", \"level\": \"MUNICIPAL\"%s}"
                                .formatted(company, scheme, more))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void mustKeepContract(String message, String subject, int count) {
        List<String> states = states(subject);
        assertThat(states).hasSize(count).doesNotContainNull();
        states.forEach(state -> Messages.mustKeepContract(message, state));
    }

    private List<String> states(String subject) {
        var rows = pool.preparedQuery("select state::text from outbox where subject = $1 order by seq")
                .executeAndAwait(Tuple.of(subject));
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString(0))
                .toList();
    }
}
