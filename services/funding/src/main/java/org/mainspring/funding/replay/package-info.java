/** Dry runs: what a new condition would change for all organizations that are known, before it takes force. */
@NullMarked
package org.mainspring.funding.replay;

import org.jspecify.annotations.NullMarked;
