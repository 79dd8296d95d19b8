package org.mainspring.registry.scheme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;

@QuarkusTest
class SchemeResourceTest {

    @Test
    void aSchemeShowsItsLevelsFromTheHighestDown() {
        String code = Registry.scheme();
        Registry.get("/schemes/" + code)
                .statusCode(200)
                .body("displayName", equalTo("企业技术中心"))
                .body("levels.code", contains("NATIONAL", "MUNICIPAL", "DISTRICT"));
        Registry.get("/schemes?limit=200").statusCode(200).body("items.code", hasItem(code));
        Messages.mustKeepContract("scheme-defined", Registry.facts(code, 1).get(0));
    }

    @Test
    void aCodeIsTakenOnce() {
        String code = Registry.scheme();
        Registry.post(
                        "/schemes",
                        "{\"code\": \"%s\", \"names\": {\"en\": \"Again\"}, \"levels\": [{\"code\": \"A\", \"rank\": 1, \"names\": {\"en\": \"A\"}}]}"
                                .formatted(code))
                .statusCode(409);
    }

    @Test
    void twoLevelsOfOneRankAreRefused() {
        Registry.post("/schemes", """
                        {"code": "TWINS", "names": {"en": "Twins"}, "levels": [
                         {"code": "A", "rank": 1, "names": {"en": "A"}}, {"code": "B", "rank": 1, "names": {"en": "B"}}]}""").statusCode(422).body("errors[0].code", equalTo("LEVEL_REPEATED"));
        Registry.post("/schemes", """
                        {"code": "RANKLESS", "names": {"en": "Rankless"}, "levels": [{"code": "A", "names": {"en": "A"}}]}""")
                .statusCode(400)
                .body("type", equalTo("/problems/validation-failed"))
                .body("errors[0].pointer", equalTo("/levels/0/rank"));
    }
}
