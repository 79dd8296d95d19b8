/** Series: what events are editions of. */
@NullMarked
package org.mainspring.events.series;

import org.jspecify.annotations.NullMarked;
