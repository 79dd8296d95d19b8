package org.mainspring.registry.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A recognition stays after it was evaluated, with a warning. */
@FactType(aggregate = "recognition", name = "recognition-warned")
record RecognitionWarned(
        UUID recognitionId,
        UUID organizationId,
        String scheme,
        String level,
        int evaluatedIn,
        String verdict,
        LocalDate warnedOn)
        implements DomainFact {

    @Override
    public String subject() {
        return recognitionId.toString();
    }
}
