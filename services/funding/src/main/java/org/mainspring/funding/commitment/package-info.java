/** Commitments: what providers put into programmes, proposed by one person and confirmed by another. */
@NullMarked
package org.mainspring.funding.commitment;

import org.jspecify.annotations.NullMarked;
