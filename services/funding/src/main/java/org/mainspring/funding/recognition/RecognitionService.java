package org.mainspring.funding.recognition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mainspring.chassis.problem.Refusal;

/** What the registry has told of organizations and of what they are recognised for. */
@ApplicationScoped
public class RecognitionService {

    private final HeldRecognitionRepository recognitions;
    private final KnownOrganizationRepository organizations;

    RecognitionService(HeldRecognitionRepository recognitions, KnownOrganizationRepository organizations) {
        this.recognitions = recognitions;
        this.organizations = organizations;
    }

    /** Keeps what is newer than what is there already. */
    public Uni<Void> keepOrganizations(List<KnownOrganization> told) {
        return organizations.keep(told);
    }

    /** Which of these are dissolved or merged: the registry's word for it. One that nobody told of yet is not among them. */
    public Uni<Map<UUID, String>> endedAmong(Collection<UUID> organizationIds) {
        return organizations.endedAmong(organizationIds);
    }

    /** Refuses whoever is dissolved or merged: nothing is given to those that are no more. */
    public Uni<Void> requireStanding(Collection<UUID> organizationIds) {
        return organizations
                .endedAmong(organizationIds)
                .invoke(RecognitionService::requireNone)
                .replaceWithVoid();
    }

    private static void requireNone(Map<UUID, String> ended) {
        if (!ended.isEmpty()) {
            throw Refusal.conflict(
                    "ORGANIZATION_ENDED", "By the registry these are no more: " + new TreeMap<>(ended) + ".");
        }
    }

    /** Keeps what is newer than what is there already; a late or repeated state changes nothing. */
    public Uni<Void> keep(List<HeldRecognition> told) {
        return recognitions.keep(told);
    }

    /** All that these have or had, as this transaction sees it. */
    public Uni<List<HeldRecognition>> findOf(Collection<UUID> organizationIds) {
        return recognitions.findOf(organizationIds);
    }
}
