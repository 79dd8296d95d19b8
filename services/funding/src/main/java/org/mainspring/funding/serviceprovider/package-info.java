/** Service providers: who may take the vouchers of a programme, and in which region it works. */
@NullMarked
package org.mainspring.funding.serviceprovider;

import org.jspecify.annotations.NullMarked;
