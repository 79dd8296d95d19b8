/** Allocations: what of a programme is set aside for one enterprise, and whether it may draw on it. */
@NullMarked
package org.mainspring.funding.allocation;

import org.jspecify.annotations.NullMarked;
