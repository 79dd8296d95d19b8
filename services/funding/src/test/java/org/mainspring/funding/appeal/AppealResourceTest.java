package org.mainspring.funding.appeal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.mainspring.funding.Applications.get;
import static org.mainspring.funding.Applications.post;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Applications;
import org.mainspring.testkit.Samples;

@QuarkusTest
class AppealResourceTest {

    private static final Samples CONTRACTS = Samples.in("contracts/messages");
    private static final String GROUNDS = "{\"grounds\": \"It was in the annex\"}";
    private static final String REASON = "{\"reason\": \"So it is\"}";

    private Applications some;

    @BeforeEach
    void aWindowIsOpen() {
        some = Applications.open("");
    }

    @Test
    void anAppealThatIsDismissedIsTheLast() {
        String path = some.rejected();
        String lastDay = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString();
        get(some.clerk(), path)
                .body("status", equalTo("REJECTED"))
                .body("decision.reasons", equalTo("No plan"))
                .body("decision.appealUntil", equalTo(lastDay));
        get(some.clerk(), path + "/appeal").statusCode(404);
        post(some.clerk(), path + "/appeal", GROUNDS).statusCode(200).body("status", equalTo("APPEALED"));
        get(some.banker("b"), path + "/appeal").statusCode(200).body("$", not(hasKey("outcome")));
        post(some.officer("checker"), path + "/dismiss-appeal", REASON)
                .statusCode(409)
                .body("errors[0].code", equalTo("CONFLICT_OF_INTEREST"));
        post(some.officer("third"), path + "/dismiss-appeal", REASON)
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        get(some.clerk(), path + "/appeal")
                .body("outcome", equalTo("DISMISSED"))
                .body("reasons", equalTo("So it is"));
        post(some.clerk(), path + "/appeal", GROUNDS)
                .statusCode(409)
                .body("errors[0].code", equalTo("APPEALED_ALREADY"));
    }

    @Test
    void anAppealThatIsUpheldBringsAnotherReview() {
        String path = some.rejected();
        post(some.clerk(), path + "/appeal", GROUNDS).statusCode(200);
        post(some.officer("third"), path + "/uphold-appeal", REASON)
                .statusCode(200)
                .body("status", equalTo("COMPLETE"))
                .body("$", not(hasKey("decision")));
        post(some.officer("third"), path + "/uphold-appeal", REASON).statusCode(409);
        post(some.banker("maker"), path + "/assign", "{}").statusCode(200);
        post(some.banker("maker"), path + "/recommend", "{\"recommendation\": \"REJECT\", \"reasons\": \"Still\"}")
                .statusCode(200);
        post(some.banker("checker"), path + "/confirm", "")
                .statusCode(200)
                .body("decision", not(hasKey("appealUntil")));
        get(some.banker("b"), path + "/reviews").body("items.round", contains(1, 2));

        List<String> told = Applications.told(Applications.id(path), 4);
        CONTRACTS.mustDescribe("application-rejected", told.get(1));
        CONTRACTS.mustDescribe("appeal-decided", told.get(2));
    }
}
