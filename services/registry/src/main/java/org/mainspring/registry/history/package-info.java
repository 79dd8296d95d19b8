/** Two time axes: what was valid on a day, as it was known at an instant. */
@NullMarked
package org.mainspring.registry.history;

import org.jspecify.annotations.NullMarked;
