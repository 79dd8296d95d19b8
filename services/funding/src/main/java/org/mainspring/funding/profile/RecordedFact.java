package org.mainspring.funding.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.factkind.FactKinds;
import org.mainspring.funding.knowledge.KnownFact;
import org.mainspring.funding.knowledge.Value;

/** A recorded fact as the database keeps it, the one that counts for its day. */
public record RecordedFact(
        String code,
        String value,
        LocalDate asOf,
        boolean verified,
        @Nullable String source) {

    /** {@code null} where it is of no kind that was known when the reading began. */
    @Nullable KnownFact known(FactKinds kinds) {
        FactKinds.Terms kind = kinds.of(code);
        Value read = kind == null ? null : kind.type().read(value);
        return kind == null || read == null
                ? null
                : new KnownFact(code, read, kind.unit(), asOf, source, verified, kind.confidential());
    }
}
