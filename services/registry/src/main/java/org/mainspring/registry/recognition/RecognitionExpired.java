package org.mainspring.registry.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A recognition has come to its end; the organization may be recognised anew. */
@FactType(aggregate = "recognition", name = "recognition-expired")
record RecognitionExpired(UUID recognitionId, UUID organizationId, String scheme, String level, LocalDate expiredOn)
        implements DomainFact {

    @Override
    public String subject() {
        return recognitionId.toString();
    }
}
