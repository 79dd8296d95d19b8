/** Who may call which operation of a service: the committed matrix, and the requests that prove it. Test scope only. */
@NullMarked
package org.mainspring.testkit.access;

import org.jspecify.annotations.NullMarked;
