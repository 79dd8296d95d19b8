/** The gate of recognitions: who loses what money was granted for cannot draw on it, until it is reinstated. */
@NullMarked
package org.mainspring.funding.gate;

import org.jspecify.annotations.NullMarked;
