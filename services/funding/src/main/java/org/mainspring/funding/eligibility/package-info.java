/** Who may draw on a programme: eligible, not eligible or unknown, with the trace of every rule. */
@NullMarked
package org.mainspring.funding.eligibility;

import org.jspecify.annotations.NullMarked;
