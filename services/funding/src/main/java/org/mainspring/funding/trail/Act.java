package org.mainspring.funding.trail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did.
 *
 * @param number counts the acts of one subject, from 1
 * @param what in capitals, as a participle: {@code SUBMITTED}
 * @param by the token's subject
 * @param roles in which it was done, in alphabetical order with blanks between
 * @param internal shown to officers alone
 */
record Act(
        Subject subject,
        int number,
        String what,
        String by,
        String roles,
        @Nullable UUID organization,
        Instant at,
        @Nullable String note,
        boolean internal) {}
