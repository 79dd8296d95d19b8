/** Verdicts of evaluations: bands of scores and hard floors, applied by pure functions. */
@NullMarked
package org.mainspring.registry.verdict;

import org.jspecify.annotations.NullMarked;
