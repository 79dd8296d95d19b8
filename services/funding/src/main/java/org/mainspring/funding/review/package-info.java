/** Reviews of applications: whether they are complete, what a first person recommends, and what a second one confirms. */
@NullMarked
package org.mainspring.funding.review;

import org.jspecify.annotations.NullMarked;
