/** Facts about enterprises that they declare or officers verify; confidential. */
@NullMarked
package org.mainspring.funding.enterprise;

import org.jspecify.annotations.NullMarked;
