/** Appeals against rejections: once, in time, and decided by somebody who had no part in the rejection. */
@NullMarked
package org.mainspring.funding.appeal;

import org.jspecify.annotations.NullMarked;
