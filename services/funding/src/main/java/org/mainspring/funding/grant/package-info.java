/** Allocations and settled vouchers as open data: grants in the shape of the 360Giving Data Standard. */
@NullMarked
package org.mainspring.funding.grant;

import org.jspecify.annotations.NullMarked;
