/** Vouchers: what an enterprise holds and hands over for a service, each with a code that nobody can guess and a life that ends once. */
@NullMarked
package org.mainspring.funding.voucher;

import org.jspecify.annotations.NullMarked;
