/** Reads by key, the hottest of all: straight from one row into one answer. */
@NullMarked
package org.mainspring.chassis.read;

import org.jspecify.annotations.NullMarked;
