/** Brings the data set of Shanghai in through the public API: each kind of record has a class that says how it maps. */
@NullMarked
package org.mainspring.local.data;

import org.jspecify.annotations.NullMarked;
