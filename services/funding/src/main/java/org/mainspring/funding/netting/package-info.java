/** Net settlement between regions: from redemptions to a statement that adds up to the cent. Plain Java. */
@NullMarked
package org.mainspring.funding.netting;

import org.jspecify.annotations.NullMarked;
