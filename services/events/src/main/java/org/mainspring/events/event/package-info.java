/** Events: conferences, expos, press conferences and roadshows. */
@NullMarked
package org.mainspring.events.event;

import org.jspecify.annotations.NullMarked;
