/** The ledger as it is kept: accounts and entries in the database, balances at any instant, and the check of all of it. */
@NullMarked
package org.mainspring.funding.journal;

import org.jspecify.annotations.NullMarked;
