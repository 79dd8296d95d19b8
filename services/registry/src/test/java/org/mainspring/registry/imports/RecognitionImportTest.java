package org.mainspring.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Registry;

@QuarkusTest
class RecognitionImportTest {

    private static final String USCC = "91310115700000036X";

    private static JsonPath imported(String query, String csv) {
        return Imports.imported("kind=RECOGNITION" + query, Imports.CSV, csv);
    }

    private static List<Object> recognitions(String scheme) {
        return Registry.get("/recognitions?scheme=" + scheme + "&limit=100")
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    @Test
    void recognitionsNameTheirOrganizationAsTheSenderDoes() {
        String scheme = Registry.scheme();
        Imports.organizations("externalId,nameEn,kind,uscc\nheld/1,One,COMPANY,\nheld/2,Two,COMPANY," + USCC
                + "\nheld/3,Three,COMPANY,\n");
        Object third = Imports.organization("held/3").get("id");
        String file =
                "externalId,organizationId,organizationExternalId,organizationUscc,scheme,level,batchYear,conferredOn,expiresOn\n"
                        + "r/1,,held/1,,%s,MUNICIPAL,2022,2022-07-21,\n"
                        + "r/2,,,%s,%s,NATIONAL,,,2020-01-01\n"
                        + "r/3," + third + ",,,%s,DISTRICT,,,\n"
                        + "r/4,,held/9,,%s,DISTRICT,,,\n"
                        + "r/5,,held/1,,%s,GALACTIC,,,\n"
                        + "r/6,,held/1,,%s,MUNICIPAL,,,\n"
                        + "r/7,,held/1,,%s,DISTRICT,next,,\n"
                        + "r/8,,held/1,,%s,DISTRICT,,2022-07-21,2022-07-20\n"
                        + "r/9,,,,%s,DISTRICT,,,\n";
        String filled = file.formatted(scheme, USCC, scheme, scheme, scheme, scheme, scheme, scheme, scheme, scheme);
        List<String> outcomes = List.of(
                "CREATED",
                "CREATED",
                "CREATED",
                "ORGANIZATION_NOT_FOUND",
                "SCHEME_LEVEL_NOT_FOUND",
                "KEY_REPEATED",
                "WRONG_TYPE",
                "NOT_AFTER_CONFERRAL",
                "NOT_NULL");

        assertThat(Imports.outcomes(imported("&dryRun=true", filled))).isEqualTo(outcomes);
        assertThat(recognitions(scheme)).isEmpty();
        JsonPath done = imported("", filled);
        assertThat(Imports.outcomes(done)).isEqualTo(outcomes);
        assertThat(recognitions(scheme)).hasSize(3);
        String id = (String) Imports.rows(done).get(0).get("id");
        Registry.facts(id, 1);
        String second = (String) Imports.rows(done).get(1).get("id");
        assertThat(Registry.get("/recognitions/" + second).extract().<String>path("status"))
                .isEqualTo("EXPIRED");

        JsonPath again = imported("", filled);
        assertThat(Imports.outcomes(again).subList(0, 3)).containsExactly("UNCHANGED", "UNCHANGED", "UNCHANGED");
        Registry.post("/recognitions/" + id + "/revoke", "*", "{\"reason\": \"Tried\"}")
                .statusCode(200);
        assertThat(Imports.outcomes(imported("", filled)).get(0)).isEqualTo("UNCHANGED");
        assertThat(recognitions(scheme)).hasSize(3);
    }

    @Test
    void whatHasEndedAndWhatIsNamedTwiceIsRefused() {
        String scheme = Registry.scheme();
        Imports.organizations(
                "externalId,nameEn,kind,collective\nended/1,Ended,COMPANY,TRUE\nended/2,Lives,COMPANY,False\n");
        Object dead = Imports.organization("ended/1").get("id");
        assertThat(Imports.organization("ended/1")).containsEntry("collective", true);
        Registry.post("/organizations/" + dead + "/dissolve", "*", "{\"reason\": \"Gone\"}")
                .statusCode(200);
        String header = "organizationId,organizationExternalId,scheme,level,conferredOn,expiresOn\n";
        JsonPath done = imported(
                "",
                header + ",ended/1," + scheme + ",NATIONAL,,\n" + ",ended/1," + scheme
                        + ",MUNICIPAL,,2020-01-01\n" + dead + ",ended/2," + scheme + ",NATIONAL,,\n" + ",ended/2,"
                        + scheme
                        + ",NATIONAL,2999-01-01,\n");
        assertThat(Imports.outcomes(done))
                .containsExactly("ORGANIZATION_NOT_ACTIVE", "CREATED", "NAMED_TWICE", "LIES_AHEAD");

        JsonPath parents =
                Imports.organizations("externalId,nameEn,kind,parentId,parentExternalId\n" + "ended/3,C,COMPANY," + dead
                        + ",\n" + "ended/4,C,COMPANY,,ended/1\n" + "ended/5,C,COMPANY," + dead + ",ended/2\n");
        assertThat(Imports.outcomes(parents))
                .containsExactly("ORGANIZATION_NOT_ACTIVE", "ORGANIZATION_NOT_ACTIVE", "NAMED_TWICE");
    }

    @Test
    void whatWasConferredIsNotSaidOtherwise() {
        String scheme = Registry.scheme();
        String company = Registry.company("Held twice");
        String header = "externalId,organizationId,scheme,level,batchYear\n";
        assertThat(Imports.outcomes(imported("", header + "o/1," + company + "," + scheme + ",MUNICIPAL,2021\n")))
                .containsExactly("CREATED");
        assertThat(Imports.outcomes(imported("", header + "o/1," + company + "," + scheme + ",MUNICIPAL,2022\n")))
                .containsExactly("SAYS_OTHERWISE");
        assertThat(Imports.outcomes(imported("", header + "o/2," + company + "," + scheme + ",MUNICIPAL,2021\n")))
                .containsExactly("ALREADY_HELD");
        assertThat(Imports.outcomes(imported("", header + "," + company + "," + scheme + ",MUNICIPAL,2021\n")))
                .containsExactly("UNCHANGED");
    }
}
