package org.mainspring.funding.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom accounts are opened.
 *
 * @param organizationId the enterprise; {@code null} for accounts of a whole programme
 * @param region the district that it is in, where that is known
 */
public record Holder(
        String currency,
        @Nullable UUID organizationId,
        @Nullable String region) {

    public static Holder programme(String currency) {
        return new Holder(currency, null, null);
    }
}
