package org.mainspring.funding.trail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.mainspring.funding.Applications.bearer;
import static org.mainspring.funding.Applications.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Applications;

@QuarkusTest
class TrailResourceTest {

    @Inject
    Pool pool;

    private Applications some;
    private String path;
    private String id;

    @BeforeEach
    void anApplicationIsRejected() {
        some = Applications.open("");
        path = some.rejected();
        id = Applications.id(path);
    }

    @Test
    void theTrailSaysWhoDidWhat() {
        get(some.banker("x"), path + "/trail")
                .statusCode(200)
                .body(
                        "items.what",
                        contains("FILED", "SUBMITTED", "FOUND_COMPLETE", "ASSIGNED", "RECOMMENDED", "REJECTED"))
                .body("items.by", contains("clerk", "clerk", "completer", "maker", "maker", "checker"))
                .body("items.number", contains(1, 2, 3, 4, 5, 6))
                .body("items[5].roles", equalTo("bank-officer"))
                .body("items[5].organizationId", equalTo(some.bank().toString()))
                .body("items[5].note", equalTo("No plan"));
        verify().body("intact", equalTo(true)).body("acts", equalTo(6));
    }

    @Test
    void whatPassesAmongTheOfficersIsNotForTheApplicant() {
        get(some.clerk(), path + "/trail")
                .statusCode(200)
                .body("items.what", contains("FILED", "SUBMITTED", "FOUND_COMPLETE", "REJECTED"));
        get(some.clerk(), path + "/trail?limit=2").body("items.number", contains(1, 2));
    }

    @Test
    void theDatabaseTakesNothingBack() {
        for (String change : List.of("update act set note = 'x'", "delete from act", "truncate act")) {
            assertThatThrownBy(() -> pool.query(change).executeAndAwait()).hasMessageContaining("only added to");
        }
    }

    @Test
    void whoeverGetsRoundTheDatabaseIsFound() {
        tamper("update act set note = 'Plan' where number = 6 and subject_id = '" + id + "'");
        verify().body("intact", equalTo(false)).body("faults.kind", contains("CHANGED"));
        tamper("delete from act where number = 6 and subject_id = '" + id + "'");
        verify().body("acts", equalTo(5)).body("faults.kind", contains("ENDS_ELSEWHERE"));
    }

    @Test
    void ofWhatNothingWasDoneWithThereIsNoTrail() {
        id = UUID.randomUUID().toString();
        get(watch(), verification()).statusCode(404);
        get(watch(), "/trail/%00/" + id + "/verification").statusCode(404);
    }

    private void tamper(String change) {
        pool.withTransactionAndAwait(connection -> connection
                .query("alter table act disable trigger act_only_added")
                .execute()
                .chain(() -> connection.query(change).execute())
                .chain(() -> connection
                        .query("alter table act enable trigger act_only_added")
                        .execute()));
    }

    private ValidatableResponse verify() {
        return get(watch(), verification()).statusCode(200);
    }

    private String verification() {
        return "/trail/APPLICATION/" + id + "/verification";
    }

    private static String watch() {
        return bearer("operator", "watch", null);
    }
}
