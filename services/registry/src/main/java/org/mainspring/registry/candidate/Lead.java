package org.mainspring.registry.candidate;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.name.NameKind;
import org.mainspring.registry.name.NameMatch;

/** What leads to an organization, before it is read. */
record Lead(
        UUID organizationId,
        double score,
        CandidateReason reason,
        String found,
        @Nullable NameKind foundBy) {

    static final Comparator<Lead> BEST_FIRST =
            Comparator.comparingDouble(Lead::score).reversed().thenComparing(Lead::organizationId);

    private static final double MENDED = 0.9;

    static Lead of(NameMatch match) {
        return new Lead(
                match.organizationId(),
                match.score().value(),
                CandidateReason.of(match.score().reason()),
                match.name(),
                match.kind());
    }

    /** @param given whether the code was given so, or is the mend of one that cannot be right */
    static Lead ofCode(UUID organizationId, String code, boolean given) {
        return new Lead(
                organizationId,
                given ? 1 : MENDED,
                given ? CandidateReason.SAME_USCC : CandidateReason.MENDED_USCC,
                code,
                null);
    }
}
