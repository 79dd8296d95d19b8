/** How money is written down: accounts, and entries whose postings add up to zero. Plain Java; the schema enforces the same. */
@NullMarked
package org.mainspring.funding.ledger;

import org.jspecify.annotations.NullMarked;
