/** Who acts in funding, and whose money and papers that lets one see and change. */
@NullMarked
package org.mainspring.funding.actor;

import org.jspecify.annotations.NullMarked;
