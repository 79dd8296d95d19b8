/** Venues: the places of an event, as a tree. */
@NullMarked
package org.mainspring.events.venue;

import org.jspecify.annotations.NullMarked;
