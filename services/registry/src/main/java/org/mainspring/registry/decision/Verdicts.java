package org.mainspring.registry.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.application.Verdict;
import org.mainspring.registry.assessment.Placing;
import org.mainspring.registry.assessment.PlacingOutcome;

/** What is decided of each application of a round: as it was placed, apart from deviations, and within the quota. */
record Verdicts(List<Verdict> all) {

    static Verdicts of(List<Placing> placings, List<Deviation> deviations, @Nullable Integer quota) {
        requireReviewed(placings);
        Map<UUID, Deviation> byApplication = byApplication(placings, deviations);
        List<Verdict> all = new ArrayList<>();
        for (Placing placing : placings) {
            Deviation deviation = byApplication.get(placing.applicationId());
            all.add(
                    deviation == null
                            ? new Verdict(placing, placing.isSelected(), null)
                            : new Verdict(placing, deviation.accept(), deviation.reason()));
        }
        var verdicts = new Verdicts(List.copyOf(all));
        verdicts.requireWithin(quota);
        return verdicts;
    }

    int accepted() {
        return (int) all.stream().filter(Verdict::accepted).count();
    }

    int rejected() {
        return all.size() - accepted();
    }

    private void requireWithin(@Nullable Integer quota) {
        if (quota != null && accepted() > quota) {
            throw Refusal.unprocessable(
                    "/deviations", "QUOTA_EXCEEDED", accepted() + " would be accepted; the quota is " + quota + ".");
        }
    }

    private static void requireReviewed(List<Placing> placings) {
        List<UUID> lacking = placings.stream()
                .filter(placing -> placing.outcome() == PlacingOutcome.REVIEWS_MISSING)
                .map(Placing::applicationId)
                .toList();
        if (!lacking.isEmpty()) {
            throw Refusal.conflict(
                    "REVIEWS_MISSING",
                    lacking.size() + " applications lack reviews, among them " + lacking.get(0) + ".");
        }
    }

    private static Map<UUID, Deviation> byApplication(List<Placing> placings, List<Deviation> deviations) {
        Map<UUID, Placing> placed = new HashMap<>();
        placings.forEach(placing -> placed.put(placing.applicationId(), placing));
        Map<UUID, Deviation> byApplication = new HashMap<>();
        for (int i = 0; i < deviations.size(); i++) {
            Deviation deviation = deviations.get(i);
            refuse(deviation, placed.get(deviation.applicationId()), "/deviations/" + i);
            if (byApplication.put(deviation.applicationId(), deviation) != null) {
                throw Refusal.unprocessable(
                        "/deviations/" + i + "/applicationId", "REPEATED", "There is another deviation for it.");
            }
        }
        return byApplication;
    }

    private static void refuse(Deviation deviation, @Nullable Placing placing, String at) {
        if (placing == null) {
            throw Refusal.unprocessable(
                    at + "/applicationId", "NOT_UNDER_REVIEW", "No such application is under review in the round.");
        }
        if (placing.isSelected() == deviation.accept()) {
            throw Refusal.unprocessable(at + "/accept", "NO_DEVIATION", "The scores alone have it so.");
        }
    }
}
