/** What drawdowns cost where many want the same, and what it takes to add up a ledger of millions of entries. */
@NullMarked
package org.mainspring.bench.money;

import org.jspecify.annotations.NullMarked;
