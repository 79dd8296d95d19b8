/** Outcomes of events that name a programme: confirmed or refused, once. */
@NullMarked
package org.mainspring.funding.proposal;

import org.jspecify.annotations.NullMarked;
