package org.mainspring.registry.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** An organization no longer holds a recognition. */
@FactType(aggregate = "recognition", name = "recognition-revoked")
record RecognitionRevoked(
        UUID recognitionId, UUID organizationId, String scheme, String level, LocalDate revokedOn, String reason)
        implements DomainFact {

    @Override
    public String subject() {
        return recognitionId.toString();
    }
}
