package org.mainspring.registry.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an organization ended.
 *
 * @param mergedInto the survivor; {@code null} where nobody stands for it
 */
@Embeddable
public record Ending(
        @Column(name = "merged_into") @Nullable UUID mergedInto,
        @Column(name = "ended_on") LocalDate endedOn,
        @Column(name = "ended_for") String reason) {}
