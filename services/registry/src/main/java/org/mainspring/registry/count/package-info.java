/** Counts: how many hold a recognition on a day, beside what sources report of it. */
@NullMarked
package org.mainspring.registry.count;

import org.jspecify.annotations.NullMarked;
