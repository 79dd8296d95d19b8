package org.mainspring.local.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.local.process.Console;

/** The real files, into a fake that keeps what it is sent. */
class ShanghaiImportTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private FakePlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void everythingComesIn() {
        runImport();
        assertEquals(6, platform.collection("/registry/v1/sources").size());
        assertEquals(4, platform.collection("/registry/v1/schemes").size());
        assertEquals(1, platform.collection("/registry/v1/classifications").size());
        assertEquals(96, platform.collection("/registry/v1/organizations").size());
        assertEquals(27, platform.collection("/events/v1/people").size());
        assertEquals(12, platform.collection("/registry/v1/recognitions").size());
        assertEquals(9, platform.collection("/registry/v1/observations").size());
        assertEquals(1, platform.collection("/registry/v1/rankings").size());
        assertEquals(7, platform.collection("/registry/v1/agreements").size());
        assertEquals(3, platform.collection("/registry/v1/consortia").size());
        assertEquals(5, platform.collection("/funding/v1/programmes").size());
        assertEquals(4, platform.collection("/events/v1/series").size());
        assertEquals(4, platform.collection("/events/v1/events").size());
        assertEquals(2, platform.collections("/events/v1/events/[^/]+/venues").size());
        assertEquals(
                23, platform.collections("/events/v1/events/[^/]+/sessions").size());
        assertEquals(20, platform.collection("/events/v1/outcomes").size());
    }

    @Test
    void aSecondRunCreatesNothing() {
        runImport();
        int before = platform.idempotencyKeys();
        said.reset();
        runImport();
        assertEquals(before, platform.idempotencyKeys());
        assertTrue(
                said.toString(UTF_8).contains("organizations    0 created,  96 already there"), said.toString(UTF_8));
    }

    @Test
    void aServerThatIsBusyForAMomentIsAskedAgain() {
        platform.refuse(2);
        runImport();
        assertEquals(96, platform.collection("/registry/v1/organizations").size());
    }

    @Test
    void aLineThatRefersToNothingStopsTheImport() {
        ImportException refused = assertThrows(ImportException.class, () -> new References().organization("nobody"));
        assertEquals("organizations nobody is referred to but was not brought in", refused.getMessage());
    }

    @Test
    void figuresKeepWhatTheSourceSaysOfThem() {
        runImport();
        JsonNode programme = byKey("/funding/v1/programmes", "prog-2021-special-finance");
        assertEquals(
                "{\"asOf\":\"2022-07-21\",\"value\":\"80000000000.00\",\"qualifier\":\"MORE_THAN\",\"unit\":\"CNY\","
                        + "\"source\":\"sitic-2022-zh\"}",
                programme.path("announcedDisbursed").toString());
        assertEquals(
                "ENTERPRISE_TECHNOLOGY_CENTRE",
                programme.path("eligibilityRule").path("scheme").asText());
        assertEquals(4, programme.path("providers").size());
        assertFalse(programme.has("splitByProvider"));
        JsonNode vouchers = byKey("/funding/v1/programmes", "prog-yrd-vouchers");
        assertFalse(vouchers.has("announcedTotal"));
        assertFalse(vouchers.has("providers"));
        JsonNode added = byKey("/funding/v1/programmes", "prog-2022-special-finance");
        assertEquals(
                "added to the programme of 2021",
                added.path("announcedTotal").path("note").asText());
    }

    @Test
    void relationsPointToWhatWasCreated() {
        runImport();
        assertEquals(
                id("/registry/v1/organizations", "boc"),
                byKey("/registry/v1/organizations", "boc-shanghai")
                        .path("parentId")
                        .asText());
        JsonNode member = byKey("/registry/v1/consortia", "con-superconducting")
                .path("members")
                .path(0);
        assertEquals(
                id("/events/v1/people", "huang-chongqi"),
                member.path("personId").asText());
        assertEquals("黄崇祺", member.path("names").path("zh").asText());
        JsonNode person = byKey("/events/v1/people", "rui-wenbiao");
        assertEquals(2, person.path("roles").size());
        assertFalse(byKey("/events/v1/people", "cheng-xiangmin")
                .path("roles")
                .path(0)
                .has("organizationId"));
    }

    @Test
    void anEventComesWithVenuesSessionsAndOutcomes() {
        runImport();
        JsonNode conference = byKey("/events/v1/events", "sitic-2022");
        assertEquals(
                "NEARLY",
                conference
                        .path("attendance")
                        .path(0)
                        .path("fact")
                        .path("qualifier")
                        .asText());
        assertFalse(conference.path("attendance").path(1).has("fact"));
        assertEquals(13, conference.path("organizers").size());
        String lingang = id("/events/v1/events", "lingang-2021");
        JsonNode subVenues =
                platform.collection("/events/v1/events/" + lingang + "/venues").get(0);
        assertEquals(120, subVenues.path("count").asInt());
        assertEquals("VIDEO", subVenues.path("mode").asText());
        JsonNode expo = byKey("/events/v1/events", "innomatch-2022");
        JsonNode needs = StreamSupport.stream(
                        expo.path("pavilion").path("facts").spliterator(), false)
                .filter(fact -> fact.path("measure").asText().equals("technicalNeeds"))
                .findFirst()
                .orElseThrow();
        assertEquals("MORE_THAN", needs.path("qualifier").asText());
        JsonNode cited = byKey("/events/v1/outcomes", "agr-ip");
        assertEquals(
                id("/registry/v1/agreements", "agr-ip"), cited.path("recordId").asText());
        JsonNode report = byKey("/events/v1/outcomes", "pub-2021-report").path("release");
        assertEquals("2022-07-21", report.path("releasedOn").asText());
        assertEquals(
                id("/registry/v1/organizations", "smceic"),
                report.path("issuers").path(0).asText());
        JsonNode ranking = byKey("/events/v1/outcomes", "rank-2022-top100");
        assertEquals(
                id("/registry/v1/rankings", "rank-2022-top100"),
                ranking.path("recordId").asText());
        assertFalse(ranking.has("release"));
    }

    @Test
    void whatIsReportedOfRecognitionsComesWithItsFigure() {
        runImport();
        JsonNode centres = byKey("/registry/v1/observations", "enterprise-technology-centres/DISTRICT/2022-07-21");
        assertEquals("HOLDERS", centres.path("measure").asText());
        assertEquals("DISTRICT", centres.path("level").asText());
        assertEquals(1923, centres.at("/fact/value").asInt());
        assertEquals("Shanghai", centres.at("/fact/scope").asText());
        JsonNode share = byKey(
                "/registry/v1/observations", "share-with-technology-centre/STAR-Market-listed-companies/2022-07-21");
        assertEquals("STAR Market listed companies", share.at("/group/en").asText());
        assertFalse(share.has("level"));
        JsonNode awards = byKey("/registry/v1/observations", "quality-benchmarks/MUNICIPAL/2012/2022");
        assertEquals("AWARDS", awards.path("measure").asText());
        assertEquals("2012/2022", awards.at("/fact/period").asText());
        JsonNode report = byKey("/registry/v1/rankings", "rank-2022-top100").path("report");
        assertEquals(1993, report.at("/candidates/value").asInt());
        assertEquals("enterprises", report.at("/breakdown/0/fact/unit").asText());
        assertEquals("percent", report.at("/breakdown/2/fact/unit").asText());
        assertEquals(5, report.path("pool").size());
    }

    private String id(String collection, String key) {
        return byKey(collection, key).path("id").asText();
    }

    private JsonNode byKey(String collection, String key) {
        List<? extends JsonNode> found = platform.collection(collection).stream()
                .filter(item -> item.path("externalId").asText().equals("shanghai/" + key))
                .toList();
        assertEquals(1, found.size(), key);
        return found.get(0);
    }

    private void runImport() {
        Path data = Path.of("../data/shanghai");
        Console console = new Console(new PrintStream(said, true, UTF_8));
        new ShanghaiImport(data, platform.uri(), platform.uri(), "secret", console).run();
    }
}
