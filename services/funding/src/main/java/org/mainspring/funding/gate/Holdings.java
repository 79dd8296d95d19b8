package org.mainspring.funding.gate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainspring.funding.knowledge.Evidence;
import org.mainspring.funding.recognition.HeldRecognition;

/**
 * What some enterprises have or had, as a rule looks at it.
 *
 * @param ended those that are no more, and what the registry calls that
 */
record Holdings(Map<UUID, List<Evidence>> byOrganization, Map<UUID, String> ended) {

    static Holdings of(List<HeldRecognition> held, Map<UUID, String> ended) {
        return new Holdings(
                held.stream()
                        .collect(Collectors.groupingBy(
                                HeldRecognition::organizationId,
                                Collectors.mapping(Holdings::evidence, Collectors.toList()))),
                ended);
    }

    List<Evidence> of(UUID organizationId) {
        return byOrganization.getOrDefault(organizationId, List.of());
    }

    private static Evidence evidence(HeldRecognition one) {
        return new Evidence(
                one.recognitionId(),
                one.scheme(),
                one.level(),
                one.status(),
                one.batchYear(),
                one.conferredOn(),
                one.expiresOn(),
                one.revokedOn(),
                one.revocationReason());
    }
}
