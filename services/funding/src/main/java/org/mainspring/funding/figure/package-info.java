/** Figures of programmes: what the ledger says, by programme, provider, district and month, beside what was announced. */
@NullMarked
package org.mainspring.funding.figure;

import org.jspecify.annotations.NullMarked;
