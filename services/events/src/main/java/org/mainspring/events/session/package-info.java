/** Sessions: the items of an event's agenda. */
@NullMarked
package org.mainspring.events.session;

import org.jspecify.annotations.NullMarked;
