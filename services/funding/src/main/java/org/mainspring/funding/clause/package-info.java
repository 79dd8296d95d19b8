/** The pure engine of eligibility: clauses that are true, false or unknown, with a trace and the gap to being true. */
@NullMarked
package org.mainspring.funding.clause;

import org.jspecify.annotations.NullMarked;
