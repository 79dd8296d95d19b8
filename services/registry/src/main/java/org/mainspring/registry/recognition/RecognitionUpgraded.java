package org.mainspring.registry.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A recognition has ended because its holder is recognised at a higher level from that day on. */
@FactType(aggregate = "recognition", name = "recognition-upgraded")
record RecognitionUpgraded(
        UUID recognitionId,
        UUID organizationId,
        String scheme,
        String level,
        UUID upgradedTo,
        String higherLevel,
        LocalDate upgradedOn)
        implements DomainFact {

    @Override
    public String subject() {
        return recognitionId.toString();
    }
}
