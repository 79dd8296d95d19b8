/** What becomes of a round: the review begins, it is decided who is selected, and what was decided is conferred. */
@NullMarked
package org.mainspring.registry.decision;

import org.jspecify.annotations.NullMarked;
