package org.mainspring.registry.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class ImportResourceTest {

    private static final String USCC = "9131011570000001X3";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFileMakesRecordsTheNextOneChangesThemAndTheSameChangesNothing() {
        String file = """
                externalId,nameZh,nameEn,aliases,kind,district,collective
                file/1,思源电气股份有限公司,Sieyuan Electric,思源|Sieyuan,COMPANY,Minhang,
                file/2,,Second,,UNIVERSITY,,true
                file/3,,Third,,NONSENSE,,
                """;
        JsonPath first = Imports.organizations(file);
        assertThat(first.getString("state")).isEqualTo("DONE");
        assertThat(first.getMap("rows"))
                .isEqualTo(Map.of("read", 3, "created", 2, "changed", 0, "unchanged", 0, "refused", 1));
        Map<String, Object> made = Imports.organization("file/1");
        assertThat(made).containsEntry("aliases", List.of("思源", "Sieyuan")).containsEntry("district", "Minhang");
        Registry.facts((String) made.get("id"), 1);

        JsonPath same = Imports.organizations(file);
        assertThat(same.getMap("rows"))
                .isEqualTo(Map.of("read", 3, "created", 0, "changed", 0, "unchanged", 2, "refused", 1));
        assertThat(Imports.organization("file/1")).isEqualTo(made);

        JsonPath changed = Imports.organizations("externalId,district\nfile/1,Pudong\nfile/2,\n");
        assertThat(changed.getMap("rows"))
                .isEqualTo(Map.of("read", 2, "created", 0, "changed", 1, "unchanged", 1, "refused", 0));
        assertThat(Imports.organization("file/1"))
                .containsEntry("district", "Pudong")
                .containsEntry("aliases", List.of("思源", "Sieyuan"));
        List<Map<String, Object>> facts = Registry.facts((String) made.get("id"), 2);
        assertThat(facts)
                .extracting(fact -> fact.get("type"))
                .containsExactly(
                        "org.mainspring.registry.organization-registered.v1",
                        "org.mainspring.registry.organization-changed.v1");
        Registry.get("/organizations/" + made.get("id") + "/history").body("items", hasSize(3));
    }

    @Test
    void jsonTakesMembersAwayToo() {
        Imports.imported(
                "kind=ORGANIZATION",
                Imports.NDJSON,
                "{\"externalId\": \"json/1\", \"names\": {\"en\": \"One\"}, \"kind\": \"BANK\", \"park\": \"G60\"}\n");
        JsonPath done = Imports.imported(
                "kind=ORGANIZATION",
                Imports.NDJSON,
                "{\"externalId\": \"json/1\", \"park\": null}\n{\"externalId\": \"json/2\", \"names\": {\"en\": \"Two\"}, \"kind\": \"BANK\", \"colour\": null}");
        assertThat(Imports.outcomes(done)).containsExactly("CHANGED", "UNKNOWN_MEMBER");
        assertThat(Imports.organization("json/1")).doesNotContainKey("park");
    }

    @Test
    void aRowIsKnownByItsCreditCodeWhereItHasNoOtherName() {
        JsonPath first = Imports.organizations("uscc,nameEn,kind\n" + USCC + ",Coded,COMPANY\n");
        JsonPath again = Imports.organizations(
                "uscc,nameEn,kind,park\n" + USCC.toLowerCase(java.util.Locale.ROOT) + ",Coded,COMPANY,\n");
        JsonPath taken = Imports.organizations("externalId,uscc,nameEn,kind\nusurper," + USCC + ",Usurper,COMPANY\n");
        assertThat(Imports.outcomes(first)).containsExactly("CREATED");
        assertThat(Imports.outcomes(again)).containsExactly("UNCHANGED");
        assertThat(Imports.outcomes(taken)).containsExactly("ALREADY_EXISTS");
    }

    @Test
    void rowsAreRefusedForWhatTheyWouldBeRefusedForAlone() {
        JsonPath done = Imports.organizations("""
                externalId,nameZh,nameEn,kind,uscc,parentId,source,collective,district
                refused/1,,,COMPANY,,,,,
                refused/2,,Two,COMPANY,913101157000000284,,,,
                refused/3,,Three,COMPANY,,0197f0a0-0000-7000-8000-00000000dead,,,
                refused/4,,Four,COMPANY,,,no-such-source,,
                refused/5,,Five,COMPANY,,,,perhaps,
                refused/6,,Six,COMPANY,,not-an-id,,,
                ,,Seven,COMPANY,,,,,
                not an id,,Eight,COMPANY,,,,,
                refused/9,,Nine,COMPANY,,,,,Minhang
                refused/9,,Nine once more,COMPANY,,,,,
                """);
        assertThat(Imports.outcomes(done))
                .containsExactly(
                        "NOT_NULL",
                        "USCC_CHECK_CHARACTER",
                        "ORGANIZATION_NOT_FOUND",
                        "REFERENCE_NOT_FOUND",
                        "WRONG_TYPE",
                        "WRONG_TYPE",
                        "KEY_MISSING",
                        "PATTERN",
                        "CREATED",
                        "KEY_REPEATED");
        Imports.get("/" + done.getString("id") + "/rows?outcome=REFUSED&limit=3&total=true")
                .body("items.row", equalTo(List.of(1, 2, 3)))
                .body("items[2].errors[0].pointer", equalTo("/parentId"))
                .body("items.outcome", everyItem(equalTo("REFUSED")))
                .body("total", equalTo(9))
                .body("nextCursor", notNullValue());
        String csv = Imports.get("/" + done.getString("id") + "/rows.csv?outcome=REFUSED")
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();
        assertThat(csv)
                .startsWith("row,outcome,id,pointer,code,message\r\n")
                .contains("\r\n7,REFUSED,,/externalId,KEY_MISSING,");
        assertThat(csv.lines()).hasSize(10);
    }

    @Test
    void aDryRunJudgesTheSameAndWritesNothing() {
        String file = "externalId,nameEn,kind\ndry/1,One,COMPANY\ndry/2,Two,NONSENSE\ndry/1,Again,COMPANY\n";
        JsonPath dry = Imports.imported("kind=ORGANIZATION&dryRun=true", Imports.CSV, file);
        assertThat(Imports.outcomes(dry)).containsExactly("CREATED", "WRONG_TYPE", "KEY_REPEATED");
        assertThat(Imports.rows(dry).get(0)).doesNotContainKey("id");
        assertThat(Imports.organization("dry/1")).isEmpty();
        assertThat(Imports.outcomes(Imports.organizations(file))).isEqualTo(Imports.outcomes(dry));
        assertThat(Imports.organization("dry/1")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "externalId,colour~a,b#COLUMN_UNKNOWN",
                "'externalId,nameEn~a,\"b'#UNCLOSED_QUOTE",
                "''#HEADER_MISSING",
                "'{\"externalId\": \"a\"}'#COLUMN_UNKNOWN"
            })
    void aFileThatMakesNoSenseFails(String file, String code) {
        JsonPath done = Imports.organizations(file.replace('~', '\n'));
        assertThat(done.getString("state")).isEqualTo("FAILED");
        assertThat(done.getString("failure.code")).isEqualTo(code);
    }

    @Test
    void rowsThatCannotBeReadLeaveTheOthersAlone() {
        byte[] file = utf8(
                "externalId,nameEn,kind\nodd/1,One?,COMPANY\nodd/2\nodd/3,\"Th\"ree,COMPANY\nodd/4,Four,COMPANY\n");
        file["externalId,nameEn,kind\nodd/1,One".length()] = (byte) 0xc3;
        JsonPath done = Imports.over(Imports.send("kind=ORGANIZATION", Imports.CSV, file)
                .statusCode(202)
                .extract()
                .path("id"));
        assertThat(Imports.outcomes(done)).containsExactly("NOT_UTF8", "COLUMN_COUNT", "ROW_MALFORMED", "CREATED");
    }

    @Test
    void aFileMayBeLargerThanAnyOtherBody() {
        String long_ = "x".repeat(290);
        var file = new StringBuilder("externalId,nameEn,aliases,kind\n");
        for (int i = 0; i < 4_000; i++) {
            file.append("large/").append(i).append(",Large,").append(long_).append(",NONSENSE\n");
        }
        JsonPath done = Imports.organizations(file.toString());
        assertThat(done.getInt("rows.refused")).isEqualTo(4_000);
        assertThat(done.getLong("bytesRead")).isEqualTo(done.getLong("size")).isGreaterThan(1 << 20);
        Registry.post("/organizations", "{\"park\": \"" + "x".repeat(1_100_000) + "\"}")
                .statusCode(413);
    }

    @Test
    void theAnswerSaysWhereToLookAfterIt() {
        String id = Imports.received("kind=ORGANIZATION", Imports.CSV, "externalId\n");
        Imports.send("kind=ORGANIZATION", Imports.CSV, utf8("externalId\n"))
                .statusCode(202)
                .header("Location", containsString("/registry/v1/imports/"))
                .body("state", equalTo("RECEIVED"))
                .body("sha256", notNullValue());
        assertThat(Imports.over(id).getString("state")).isEqualTo("DONE");
        Imports.get("?kind=ORGANIZATION&state=DONE&limit=1").statusCode(200).body("items", hasSize(1));
        Imports.get("/" + id).header("ETag", endsWith(".zh\""));
    }

    @Test
    void theSameKeyIsTheSameImport() {
        String path = Registry.ROOT + "/imports?kind=ORGANIZATION";
        String first = Imports.officer()
                .header("Idempotency-Key", "import-1")
                .contentType(Imports.CSV)
                .body(utf8("externalId\n"))
                .post(path)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Imports.officer()
                .header("Idempotency-Key", "import-1")
                .contentType(Imports.CSV)
                .body(utf8("externalId\n"))
                .post(path)
                .then()
                .statusCode(202)
                .body("id", equalTo(first));
        Imports.officer()
                .header("Idempotency-Key", "import-1")
                .contentType(Imports.CSV)
                .body(utf8("externalId,nameEn\n"))
                .post(path)
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsOverIsNotCancelled() {
        String id = Imports.organizations("externalId\n").getString("id");
        String path = Registry.ROOT + "/imports/" + id + "/cancel";
        Imports.officer().post(path).then().statusCode(428);
        Imports.officer().header("If-Match", "\"99.zh\"").post(path).then().statusCode(412);
        Imports.officer()
                .header("If-Match", "*")
                .post(path)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("IMPORT_OVER"));
    }

    @Test
    void whatIsSentWronglyIsRefused() {
        byte[] file = utf8("externalId\n");
        Imports.send("dryRun=true", Imports.CSV, file).statusCode(400).body("errors[0].parameter", equalTo("kind"));
        Imports.send("kind=PERSON", Imports.CSV, file).statusCode(400).body("errors[0].parameter", equalTo("kind"));
        Imports.send("kind=ORGANIZATION&dryRun=1", Imports.CSV, file).statusCode(400);
        Imports.send("kind=ORGANIZATION&colour=1", Imports.CSV, file).statusCode(400);
        for (String type : List.of("application/json", "text/plain", "text/csv; charset=ISO-8859-1", "image/png")) {
            Imports.send("kind=ORGANIZATION", type, file).statusCode(415);
        }
        Imports.officer()
                .contentType(Imports.CSV)
                .header("Content-Encoding", "gzip")
                .body(file)
                .post(Registry.ROOT + "/imports?kind=ORGANIZATION")
                .then()
                .statusCode(415);
        given().contentType(Imports.CSV)
                .body(file)
                .post(Registry.ROOT + "/imports?kind=ORGANIZATION")
                .then()
                .statusCode(401);
        given().header("Authorization", TestTokens.bearer("app"))
                .contentType(Imports.CSV)
                .body(file)
                .post(Registry.ROOT + "/imports?kind=ORGANIZATION")
                .then()
                .statusCode(403);
        for (String path : List.of("", "/rows", "/rows.csv")) {
            Imports.get("/0197f0a0-0000-7000-8000-00000000dead" + path).statusCode(404);
        }
        Imports.get("?state=OVER").statusCode(400);
    }
}
