package org.mainspring.registry.kind;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;

@QuarkusTest
class AgreementKindResourceTest {

    @Test
    void theKindsOfBeforeAreThereFromTheStart() {
        Registry.get("/agreement-kinds?limit=200")
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems(
                                "JOINT_INNOVATION_PROGRAMME",
                                "MEMORANDUM_OF_UNDERSTANDING",
                                "RESPONSIBILITY_LETTER",
                                "STRATEGIC_COOPERATION"));
        Registry.get("/agreement-kinds/RESPONSIBILITY_LETTER")
                .statusCode(200)
                .header("ETag", equalTo("\"0.zh\""))
                .body("displayName", equalTo("责任书"));
        Registry.get("/agreement-kinds/TREATY").statusCode(404);
    }

    @Test
    void agreementsCanBeOfAKindThatIsDefined() {
        Registry.post("/agreement-kinds", """
                        {"code": "LICENCE", "names": {"zh": "许可协议", "en": "Licence agreement"}, "source": "%s"}""".formatted(Registry.source("report")))
                .statusCode(201)
                .header("Location", equalTo("/registry/v1/agreement-kinds/LICENCE"));
        Registry.post("/agreements", """
                        {"kind": "LICENCE", "names": {"en": "Of turbines"}, "parties": [
                          {"organizationId": "%s"}, {"personId": "%s", "names": {"zh": "黄崇祺"}}]}""".formatted(Registry.company("Licensee"), UUID.randomUUID()))
                .statusCode(201)
                .body("kind", equalTo("LICENCE"));
        Registry.get("/agreements?kind=LICENCE").body("items.names.en", hasItem("Of turbines"));
        Messages.mustKeepContract(
                "agreement-kind-defined", Registry.facts("LICENCE", 1).get(0));
    }

    @Test
    void aCodeIsGivenOnceAndItsSourceIsKnown() {
        String kind = "{\"code\": \"%s\", \"names\": {\"en\": \"Again\"}%s}";
        Registry.post("/agreement-kinds", kind.formatted("RESPONSIBILITY_LETTER", ""))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/code"));
        Registry.post("/agreement-kinds", kind.formatted("letter", "")).statusCode(400);
        Registry.post("/agreement-kinds", kind.formatted("UNSOURCED", ", \"source\": \"nowhere\""))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/source"));
    }
}
