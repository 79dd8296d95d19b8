/** Funding: what money there is and who may draw it. */
@NullMarked
package org.mainspring.funding;

import org.jspecify.annotations.NullMarked;
