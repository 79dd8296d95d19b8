package org.mainspring.registry.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Fact;

/**
 * Something was reported of a commitment.
 *
 * @param commitmentStatus how it stands after that, which a later report may have said before this one was told
 */
@FactType(aggregate = "commitment", name = "progress-reported")
record ProgressReported(
        UUID commitmentId,
        LocalDate asOf,
        ProgressStatus status,
        @Nullable String note,
        @Nullable Fact value,
        CommitmentStatus commitmentStatus)
        implements DomainFact {

    @Override
    public String subject() {
        return commitmentId.toString();
    }
}
