/** Observations: what sources report of how many hold a recognition, to stand beside what the registry counts. */
@NullMarked
package org.mainspring.registry.observation;

import org.jspecify.annotations.NullMarked;
