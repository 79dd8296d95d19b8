/** The events service: where people meet, sign, award and exhibit, and what comes of it. */
@NullMarked
package org.mainspring.events;

import org.jspecify.annotations.NullMarked;
