/** Idempotency-Key: the effect and the stored answer commit together. */
@NullMarked
package org.mainspring.chassis.idempotency;

import org.jspecify.annotations.NullMarked;
