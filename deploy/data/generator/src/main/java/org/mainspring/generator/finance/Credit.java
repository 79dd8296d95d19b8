package org.mainspring.generator.finance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one enterprise asks for, is granted, draws and pays back.
 *
 * @param instalments one after the other; none where nothing is drawn
 * @param repayment null where nothing is paid back
 */
record Credit(
        Yuan asked,
        Yuan approved,
        List<Payment> instalments,
        @Nullable Payment repayment) {

    /** The same, before anything is drawn. */
    Credit undrawn() {
        return new Credit(asked, approved, List.of(), null);
    }
}
