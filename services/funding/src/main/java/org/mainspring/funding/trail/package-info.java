/** The audit trail: who did what and when, chained so that nothing can be changed or left out unseen. */
@NullMarked
package org.mainspring.funding.trail;

import org.jspecify.annotations.NullMarked;
