/** The numbered change feed of a service. */
@NullMarked
package org.mainspring.chassis.feed;

import org.jspecify.annotations.NullMarked;
