package org.mainspring.registry.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an applicant holds the lower level.
 *
 * @param since the day of its conferral, where it is known
 */
public record HeldLevel(boolean held, @Nullable LocalDate since) {

    public static final HeldLevel NONE = new HeldLevel(false, null);
}
