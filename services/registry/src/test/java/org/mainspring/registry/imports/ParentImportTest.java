package org.mainspring.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** To whom the organizations of a file belong. */
@QuarkusTest
class ParentImportTest {

    @Test
    void aParentMayComeWithARowBeforeIt() {
        String file = """
                externalId,nameEn,kind,parentExternalId
                family/1,Holding,COMPANY,
                family/2,Plant,COMPANY,family/1
                family/3,Line,COMPANY,family/2
                family/4,Orphan,COMPANY,family/9
                family/5,Own parent,COMPANY,family/5
                """;
        String outcomes = "[CREATED, CREATED, CREATED, ORGANIZATION_NOT_FOUND, ORGANIZATION_NOT_FOUND]";
        assertThat(Imports.outcomes(Imports.imported("kind=ORGANIZATION&dryRun=true", Imports.CSV, file)))
                .hasToString(outcomes);
        assertThat(Imports.outcomes(Imports.organizations(file))).hasToString(outcomes);
        assertThat(Imports.organization("family/3"))
                .containsEntry("parentId", Imports.organization("family/2").get("id"));

        JsonPath moved = Imports.imported("kind=ORGANIZATION", Imports.NDJSON, """
                {"externalId": "family/3", "parentExternalId": "family/1"}
                {"externalId": "family/1", "parentExternalId": "family/1"}
                {"externalId": "family/2", "parentExternalId": null}
                """);
        assertThat(Imports.outcomes(moved)).containsExactly("CHANGED", "OWN_PARENT", "CHANGED");
        assertThat(Imports.organization("family/2")).doesNotContainKey("parentId");
    }

    @Test
    void noTwoStandBelowEachOtherWhateverTheFileSays() {
        Imports.organizations("externalId,nameEn,kind\nring/1,One,COMPANY\nring/2,Two,COMPANY\nring/3,Three,COMPANY\n");
        Object one = Imports.organization("ring/1").get("id");
        Object two = Imports.organization("ring/2").get("id");
        JsonPath done = Imports.organizations(
                "externalId,parentId\nring/3," + one + "\nring/1," + two + "\nring/2," + one + "\n");
        assertThat(Imports.outcomes(done)).containsExactly("CHANGED", "CHANGED", "STANDS_BELOW");
        assertThat(Imports.organization("ring/2")).doesNotContainKey("parentId");
    }
}
