package org.mainspring.registry.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** Another organization holds a recognition from now on, the one into which its holder was merged. */
@FactType(aggregate = "recognition", name = "recognition-carried-over")
record RecognitionCarriedOver(
        UUID recognitionId,
        UUID organizationId,
        UUID formerOrganizationId,
        String scheme,
        String level,
        LocalDate carriedOverOn)
        implements DomainFact {

    @Override
    public String subject() {
        return recognitionId.toString();
    }
}
