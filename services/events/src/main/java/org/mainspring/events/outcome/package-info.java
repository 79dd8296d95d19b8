/** Outcomes: what a session brings about, proposed here and confirmed or refused by its owner. */
@NullMarked
package org.mainspring.events.outcome;

import org.jspecify.annotations.NullMarked;
