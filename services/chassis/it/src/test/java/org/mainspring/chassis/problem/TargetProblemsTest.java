package org.mainspring.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.RawHttp;
import org.mainspring.chassis.RawHttp.Answer;

/** What is asked for: paths, methods, queries. */
@QuarkusTest
class TargetProblemsTest extends ProblemsOverHttp {

    @Test
    void whatDoesNotExistIsAProblemInsideAndOutsideTheApi() {
        for (String path : List.of(
                Parcels.ROOT + "/nothing",
                PATH + "/0197a3c2-7d4e-7c11-8a55-0d9b1f3c2e4d",
                PATH + "/no-uuid",
                PATH + "/a/b/c",
                Parcels.ROOT,
                "/sample",
                "/",
                "/elsewhere",
                "/q/health",
                "/q/metrics",
                "/q/dev",
                PATH + "/../../../etc/passwd",
                PATH + "/%2e%2e/%00",
                PATH + "/%F0%9F%98%80")) {
            isProblem(path, RawHttp.exchange(RawHttp.request("GET", path, "", "")), 404);
        }
    }

    @Test
    void aMethodThatIsNotOfferedIsAProblem() {
        for (String method : List.of("DELETE", "PUT", "TRACE", "BREW")) {
            Answer answer = RawHttp.exchange(RawHttp.request(method, PATH, "", ""));
            isProblem(method, answer, 405);
            assertThat(answer.header("Allow")).as(method).isEqualTo("GET, HEAD, POST");
        }
        Answer options = RawHttp.exchange(RawHttp.request("OPTIONS", PATH, "", ""));
        assertThat(options.status()).isEqualTo(204);
        assertThat(options.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        isProblem("OPTIONS", RawHttp.exchange(RawHttp.request("OPTIONS", PATH + "/a/b/c", "", "")), 404);
        Answer answer = RawHttp.exchange(RawHttp.request("DELETE", PATH + "/" + UUID.randomUUID(), "", ""));
        isProblem("DELETE", answer, 405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, PATCH");
    }

    @Test
    void aBrokenEncodingIsAProblemInPathAndQuery() {
        for (String broken : List.of("%zz", "%", "%f", "%%", "%u1234")) {
            isRefused(broken, get(PATH + "/" + broken, ""), 400);
            isRefused(broken, get(PATH + "?q=" + broken, ""), 400);
            isRefused(broken, get(PATH + "?" + broken + "=1", ""), 400);
        }
        for (String odd : List.of("%ff", "%c0%af", "%ed%a0%80", "%00", "%0a", "%e6%80")) {
            isProblem(odd, get(PATH + "/" + odd, ""), 400, 404);
            isFine(odd, get(PATH + "?q=" + odd, ""));
            isProblem(odd, get(PATH + "?" + odd + "=1", ""), 400);
        }
        for (String raw :
                List.of("{a}", "|", "\"", "<script>", "^", "`", "\\", "[]", "思源", "\u00ff", "'", "a=b=c", "&&", "#")) {
            isRefused(raw, get(PATH + "?q=" + raw, ""), 200, 400);
            isRefused(raw, get(PATH + "?limit=1&q=" + raw, ""), 200, 400);
        }
    }

    @Test
    void aQueryThatIsUnknownDoubleOrLongIsAProblemThatNamesIt() {
        assertThat(isProblem("unknown", get(PATH + "?colour=red", ""), 400).getString("errors[0].parameter"))
                .isEqualTo("colour");
        isProblem("double", get(PATH + "?limit=1&limit=1", ""), 400);
        isProblem("many", get(PATH + "?" + "a=1&".repeat(1_500), ""), 400);
        isProblem("emoji", get(PATH + "?" + "x".repeat(39) + "%F0%9F%98%80%F0%9F%98%80=1", ""), 400);
        isProblem("5,000", get(PATH + "?q=" + "x".repeat(5_000), ""), 400);
        isProblem("10,000", get(PATH + "?q=" + "x".repeat(10_000), ""), 414);
        isProblem("10,000 outside", get("/elsewhere?q=" + "x".repeat(10_000), ""), 414);
        for (String query : List.of(
                "limit=0",
                "limit=201",
                "limit=x",
                "size=HUGE",
                "id=1",
                "delivered=yes",
                "pieces=1.0",
                "dueOn=2022-13-01",
                "updatedAfter=now",
                "updatedAfter=%2B1000000000-12-31T23:59:59Z",
                "cursor=AAAA",
                "sort=colour",
                "total=1",
                "dueOn=-0044-03-15")) {
            String name = query.substring(0, query.indexOf('='));
            assertThat(isProblem(query, get(PATH + "?" + query, ""), 400).getString("errors[0].parameter"))
                    .isEqualTo(name);
        }
    }
}
