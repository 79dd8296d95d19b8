package org.mainspring.chassis.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.RawHttp;
import org.mainspring.chassis.SampleDatabase;

@QuarkusTest
class PagingTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void pagesInAnyOrderNeitherRepeatNorSkipARow() {
        var random = new Random(7);
        for (int i = 0; i < 40; i++) {
            insert(word + " " + random.nextInt(5), random.nextInt(4), random.nextBoolean() ? "SMALL" : "LARGE");
        }
        for (String sort : List.of(
                "name",
                "-name",
                "name,size",
                "-name,size",
                "size,-name",
                "-pieces,-name",
                "pieces,name",
                "-updatedAt",
                "updatedAt,-pieces",
                "name,-name")) {
            List<String> whole = ids(page("sort=" + sort + "&limit=200&q=" + word));
            List<String> paged = new ArrayList<>();
            String target = Parcels.PATH + "?sort=" + sort + "&limit=7&q=" + word;
            while (target != null) {
                ExtractableResponse<Response> page = given().urlEncodingEnabled(false)
                        .get(target)
                        .then()
                        .statusCode(200)
                        .extract();
                paged.addAll(ids(page));
                target = next(page);
            }
            assertThat(whole).as(sort).hasSize(40);
            assertThat(paged).as(sort).isEqualTo(whole);
        }
    }

    @Test
    void rowsThatComeAndGoMoveNoOther() {
        for (int i = 0; i < 10; i++) {
            insert(word + " " + (char) ('b' + i), i, "SMALL");
        }
        ExtractableResponse<Response> first = page("sort=name&limit=5&q=" + word);
        insert(word + " a", 0, "SMALL");
        insert(word + " z", 0, "SMALL");
        SampleDatabase.change("delete from parcel where name_en = ?", word + " f");

        List<String> rest = given().urlEncodingEnabled(false)
                .get(next(first))
                .then()
                .statusCode(200)
                .extract()
                .path("items.names.en");
        assertThat(rest).containsExactly(word + " g", word + " h", word + " i", word + " j", word + " k");
    }

    @Test
    void aTotalIsCountedOnlyWhenAskedFor() {
        for (int i = 0; i < 3; i++) {
            insert(word, i, "SMALL");
        }
        given().get(Parcels.PATH + "?limit=2&q=" + word)
                .then()
                .body("total", nullValue())
                .body("totalIsExact", nullValue());
        given().get(Parcels.PATH + "?limit=2&total=true&q=" + word)
                .then()
                .body("total", equalTo(3))
                .body("totalIsExact", equalTo(true));
    }

    @Test
    void theLastRowsNameMayBeAsLongAsANameMayBe() {
        String longest = "海".repeat(300 - word.length() - 1);
        for (int i = 0; i < 3; i++) {
            Parcels.app()
                    .contentType(ContentType.JSON.withCharset("UTF-8"))
                    .body(Parcels.body(word + longest + i))
                    .post(Parcels.PATH)
                    .then()
                    .statusCode(201);
        }
        ExtractableResponse<Response> first = page("sort=name,size&limit=1&q=" + word);
        given().urlEncodingEnabled(false)
                .get(next(first))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void theLinkToTheNextPageKeepsEveryParameterAsItWasSent() {
        for (String text : List.of("100%", "a&b=c", "a+b c", "{x}", "思源", "\"<>\"", "#", "a;b", "%41")) {
            for (int i = 0; i < 2; i++) {
                insert(word + text, i, "SMALL");
            }
            String q = URLEncoder.encode(word + text, StandardCharsets.UTF_8);
            RawHttp.Answer first = get(Parcels.PATH + "?q=" + q + "&limit=1");
            Matcher next = NEXT.matcher(first.header("Link"));
            assertThat(next.find()).as(text).isTrue();
            assertThat(next.group(1)).startsWith(Parcels.PATH + "?q=" + q + "&limit=1&cursor=");
            RawHttp.Answer second = get(next.group(1));
            assertThat(second.status()).isEqualTo(200);
            assertThat(second.body()).contains("\"items\":[{").doesNotContain("nextCursor");
            assertThat(second.header("Link")).doesNotContain("rel=\"next\"");
        }
    }

    @Test
    void aCursorServesTheListFiltersAndSortItWasMadeFor() {
        for (int i = 0; i < 3; i++) {
            insert(word, i, "SMALL");
        }
        String cursor = page("sort=name&limit=1&q=" + word).path("nextCursor");
        for (String other : List.of(
                "sort=-name&limit=1&q=" + word, "sort=name&limit=1", "sort=name&limit=1&size=SMALL&q=" + word)) {
            given().get(Parcels.PATH + "?" + other + "&cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("cursor"));
        }
        given().get(Parcels.PATH + "?sort=name&limit=2&q=" + word + "&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2));
    }

    @Test
    void aCursorWithValuesOfNoSuchTypeIsRefusedEvenIfItsChecksumIsRight() {
        for (String forged : List.of("no-uuid", "", "\u0000")) {
            String keys = List.of(
                            new SortKey("coalesce(p.name_en, p.name_zh)", "text", false),
                            new SortKey("p.id", "uuid", false))
                    .toString();
            given().queryParam("cursor", new Cursor(List.of(word, forged)).encode("parcel p[][]" + keys))
                    .get(Parcels.PATH)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/validation-failed"))
                    .body("errors[0].code", equalTo("MALFORMED"))
                    .body("errors[0].parameter", equalTo("cursor"));
        }
    }

    @Test
    void theLinkHasOneCursorHoweverTheFirstWasWritten() {
        for (int i = 0; i < 3; i++) {
            insert(word, i, "SMALL");
        }
        String cursor = page("limit=1&q=" + word).path("nextCursor");
        Matcher next = NEXT.matcher(
                get(Parcels.PATH + "?limit=1&%63ursor=" + cursor + "&q=" + word).header("Link"));
        assertThat(next.find()).isTrue();
        assertThat(next.group(1)).startsWith(Parcels.PATH + "?limit=1&q=" + word + "&cursor=");
    }

    @Test
    void aListIsToldApartByLanguageInEveryCache() {
        insert(word, 1, "SMALL");
        given().get(Parcels.PATH + "?q=" + word).then().header("Vary", "Accept-Language");
    }

    private static void insert(String name, int pieces, String size) {
        SampleDatabase.change(
                "insert into parcel (id, version, name_en, size, pieces, delivered, updated_at)"
                        + " values (gen_random_uuid(), 0, ?, ?, ?, false, now() - ? * interval '1 second')",
                name,
                size,
                pieces,
                pieces);
    }

    private static ExtractableResponse<Response> page(String query) {
        return given().get(Parcels.PATH + "?" + query).then().statusCode(200).extract();
    }

    private static RawHttp.Answer get(String target) {
        return RawHttp.exchange(RawHttp.request("GET", target, "", ""));
    }

    private static List<String> ids(ExtractableResponse<Response> page) {
        return page.path("items.id");
    }

    private static String next(ExtractableResponse<Response> page) {
        Matcher next = NEXT.matcher(String.join(", ", page.headers().getValues("Link")));
        return next.find() ? next.group(1) : null;
    }
}
