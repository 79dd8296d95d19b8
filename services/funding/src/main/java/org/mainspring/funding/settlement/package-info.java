/** Settlement runs: the redemptions up to a day, netted between regions, proposed by one officer and confirmed by another. */
@NullMarked
package org.mainspring.funding.settlement;

import org.jspecify.annotations.NullMarked;
