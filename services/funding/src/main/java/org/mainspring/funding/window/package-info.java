/** Windows in which a programme can be applied to: from when until when, for how much, and with which documents. */
@NullMarked
package org.mainspring.funding.window;

import org.jspecify.annotations.NullMarked;
