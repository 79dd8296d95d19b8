package org.mainspring.registry.name;

import java.util.Comparator;
import java.util.UUID;

/** An organization with the one of its names that comes nearest to the name that is looked for. */
public record NameMatch(UUID organizationId, String name, NameKind kind, NameScore score) {

    /** Of equals the one registered first: ids grow with time. */
    static final Comparator<NameMatch> BEST_FIRST = Comparator.comparing(NameMatch::score, NameScore.WORST_FIRST)
            .reversed()
            .thenComparing(NameMatch::organizationId);
}
