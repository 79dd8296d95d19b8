/** Lists: filters, white-listed sorting and opaque keyset cursors. */
@NullMarked
package org.mainspring.chassis.page;

import org.jspecify.annotations.NullMarked;
