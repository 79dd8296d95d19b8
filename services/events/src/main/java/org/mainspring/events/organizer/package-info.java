/** Organizers: the parts that organizations play in holding an event. */
@NullMarked
package org.mainspring.events.organizer;

import org.jspecify.annotations.NullMarked;
