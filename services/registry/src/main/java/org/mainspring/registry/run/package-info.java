/** Runs: what a ranking is computed from, frozen, and who came out where. */
@NullMarked
package org.mainspring.registry.run;

import org.jspecify.annotations.NullMarked;
