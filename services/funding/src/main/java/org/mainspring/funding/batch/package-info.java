/** Batches of vouchers: proposed by one officer, issued by another, assigned to enterprises, and over when their last day is. */
@NullMarked
package org.mainspring.funding.batch;

import org.jspecify.annotations.NullMarked;
