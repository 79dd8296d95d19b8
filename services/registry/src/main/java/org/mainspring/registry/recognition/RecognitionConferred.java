package org.mainspring.registry.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** An organization holds a scheme at a level from now on. */
@FactType(aggregate = "recognition", name = "recognition-conferred")
record RecognitionConferred(
        UUID recognitionId,
        UUID organizationId,
        String scheme,
        String level,
        @Nullable Integer batchYear,
        @Nullable LocalDate conferredOn,
        @Nullable LocalDate expiresOn)
        implements DomainFact {

    @Override
    public String subject() {
        return recognitionId.toString();
    }
}
