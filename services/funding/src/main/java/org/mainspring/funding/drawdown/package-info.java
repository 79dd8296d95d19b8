/** Drawdowns: money asked for out of an allocation, approved by one officer of its provider and paid out by another. */
@NullMarked
package org.mainspring.funding.drawdown;

import org.jspecify.annotations.NullMarked;
