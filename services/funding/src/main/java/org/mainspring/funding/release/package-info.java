/** Releases: what changed in programmes and their money, in the way of the Open Contracting Data Standard. */
@NullMarked
package org.mainspring.funding.release;

import org.jspecify.annotations.NullMarked;
