package org.mainspring.funding.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is known, with where it comes from.
 *
 * @param asOf {@code null} for what the registry tells, which is of now
 * @param source code of a source of the registry; {@code null} where none was told
 * @param verified whether an officer has seen the proof; {@code null} where that is no question
 * @param confidential whether only the organization itself and officers may know the value
 */
public record KnownFact(
        String code,
        Value value,
        @Nullable String unit,
        @Nullable LocalDate asOf,
        @Nullable String source,
        @Nullable Boolean verified,
        boolean confidential) {

    /** As a trace shows it. */
    public FactEvidence evidence() {
        return new FactEvidence(code, value.text(), unit, asOf, source, verified);
    }
}
