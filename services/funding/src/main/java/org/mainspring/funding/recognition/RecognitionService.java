package org.mainspring.funding.recognition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the registry has told of recognitions. */
@ApplicationScoped
public class RecognitionService {

    private final HeldRecognitionRepository recognitions;

    RecognitionService(HeldRecognitionRepository recognitions) {
        this.recognitions = recognitions;
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
