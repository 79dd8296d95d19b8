package org.mainspring.funding.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.factkind.FactKinds;
import org.mainspring.funding.knowledge.KnownFact;
import org.mainspring.funding.knowledge.Value;

/** A recorded fact as the database keeps it. */
public record RecordedFact(
        UUID id,
        String code,
        String value,
        LocalDate asOf,
        boolean verified,
        @Nullable String source) {

    /** What counts comes last: the later day, of one day what is verified, of that what was said last, for ids grow with time. */
    static final Comparator<RecordedFact> BY_WEIGHT = Comparator.comparing(RecordedFact::asOf)
            .thenComparing(RecordedFact::verified)
            .thenComparing(RecordedFact::id);

    /** {@code null} where it is of no kind that was known when the reading began. */
    @Nullable KnownFact known(FactKinds kinds) {
        FactKinds.Terms kind = kinds.of(code);
        Value read = kind == null ? null : kind.type().read(value);
        return kind == null || read == null
                ? null
                : new KnownFact(code, read, kind.unit(), asOf, source, verified, kind.confidential());
    }
}
