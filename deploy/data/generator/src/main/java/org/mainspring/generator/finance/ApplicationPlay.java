package org.mainspring.generator.finance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.mainspring.generator.api.LoadException;
import org.mainspring.generator.api.Token;

/**
 * An enterprise's application, from the draft to the approval by two officers. Each step follows from how things stand, so a play
 * that was broken off goes on where it was.
 */
record ApplicationPlay(Funding funding, Cast cast, Stage stage) {

    private static final int PATIENCE_SECONDS = 60;

    /**
     * @param enterprise who speaks for the organization
     * @return what was set aside for it
     */
    JsonNode play(String organization, Token enterprise, Credit credit) {
        JsonNode application = funding.first(
                enterprise, "applications?windowId=%s&organizationId=%s".formatted(stage.window(), organization));
        if (application.isMissingNode()) {
            awaitRecognition(organization);
            application = funding.make(enterprise, "applications", filing(credit));
        }
        while (!Funding.is(application, "APPROVED")) {
            application = next(application, enterprise, credit);
        }
        return funding.get(
                enterprise,
                "allocations/" + application.at("/decision/allocationId").asText());
    }

    private ObjectNode filing(Credit credit) {
        ObjectNode request =
                Funding.request().put("windowId", stage.window()).put("purpose", "Synthetic: research and development");
        request.set("amount", credit.asked().money());
        return request;
    }

    private JsonNode next(JsonNode application, Token enterprise, Credit credit) {
        return switch (application.path("status").asText()) {
            case "DRAFT" -> funding.take(enterprise, "applications", application, "submit", null);
            case "SUBMITTED" -> funding.take(cast.officer(), "applications", application, "complete", null);
            case "COMPLETE" -> funding.take(cast.officer(), "applications", application, "assign", Funding.request());
            case "ASSIGNED" ->
                funding.take(cast.officer(), "applications", application, "recommend", recommendation(credit));
            case "RECOMMENDED" -> funding.take(cast.secondOfficer(), "applications", application, "confirm", null);
            default -> throw new LoadException("somebody else has a hand in it: " + application);
        };
    }

    private static ObjectNode recommendation(Credit credit) {
        ObjectNode request = Funding.request().put("recommendation", "APPROVE").put("reasons", "Synthetic");
        request.set("amount", credit.approved().money());
        return request;
    }

    /** What was recognised a moment ago may not have come through yet. */
    private void awaitRecognition(String organization) {
        String path = "programmes/%s/eligibility?organizationId=%s".formatted(stage.programme(), organization);
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (funding.get(cast.officer(), path).path("outcome").asText().equals("ELIGIBLE")) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        throw new LoadException("organization " + organization + " is not eligible");
    }
}
