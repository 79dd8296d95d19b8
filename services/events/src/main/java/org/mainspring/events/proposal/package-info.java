/** Proposals: what an outcome asks the owner of a record to make or to acknowledge. */
@NullMarked
package org.mainspring.events.proposal;

import org.jspecify.annotations.NullMarked;
