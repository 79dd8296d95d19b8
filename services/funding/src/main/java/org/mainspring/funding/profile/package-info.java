/** Puts together what is known of one organization, or of all of them, on a day. */
@NullMarked
package org.mainspring.funding.profile;

import org.jspecify.annotations.NullMarked;
