package org.mainspring.registry.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A recognition stays after it was evaluated; a warning that it had is over. */
@FactType(aggregate = "recognition", name = "recognition-renewed")
record RecognitionRenewed(
        UUID recognitionId,
        UUID organizationId,
        String scheme,
        String level,
        int evaluatedIn,
        String verdict,
        LocalDate renewedOn,
        @Nullable Integer exemptUntil)
        implements DomainFact {

    @Override
    public String subject() {
        return recognitionId.toString();
    }
}
