/** Verifies certificates of recognitions, with keys and status lists that were fetched before; opens no connection. */
@NullMarked
package org.mainspring.verify;

import org.jspecify.annotations.NullMarked;
