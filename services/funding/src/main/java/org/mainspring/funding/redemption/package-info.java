/** Redemptions: what service providers take off vouchers against their invoices, each voucher for what it is worth and no more. */
@NullMarked
package org.mainspring.funding.redemption;

import org.jspecify.annotations.NullMarked;
